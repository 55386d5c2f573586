import type { GlobalConfig } from 'payload'
import { anyone, siteManagers, staffOnlyField } from '@/access/rules'
import { isWebAddress } from '@/fields/web-address'
import { normalizeGlobalText } from '@/hooks/normalize-text'

/** Name, address and responsibility of the organisation: data, since organisations merge. */
export const siteSettings: GlobalConfig<'site-settings'> = {
  slug: 'site-settings',
  label: 'Thông tin cổng',
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    description: 'Tên cơ quan, địa chỉ, người chịu trách nhiệm: hiện ở đầu và cuối mọi trang.',
  },
  access: { read: anyone, update: siteManagers },
  versions: { max: 50 },
  hooks: { beforeValidate: [normalizeGlobalText] },
  fields: [
    { name: 'name', label: 'Tên cổng', type: 'text', required: true, maxLength: 200 },
    { name: 'shortName', label: 'Tên ngắn', type: 'text', required: true, maxLength: 60 },
    { name: 'governingBody', label: 'Cơ quan chủ quản', type: 'text', maxLength: 200 },
    { name: 'address', label: 'Địa chỉ', type: 'text', maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'phone', label: 'Điện thoại', type: 'text', maxLength: 60 },
        { name: 'hotline', label: 'Đường dây nóng', type: 'text', maxLength: 60 },
        { name: 'email', label: 'Thư điện tử', type: 'email' },
      ],
    },
    {
      name: 'responsiblePerson',
      label: 'Người chịu trách nhiệm',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Họ tên và chức vụ.' },
    },
    { name: 'licence', label: 'Giấy phép', type: 'text', maxLength: 300 },
    {
      name: 'editorsPublish',
      label: 'Biên tập viên được tự xuất bản (toà soạn ít người)',
      type: 'checkbox',
      defaultValue: false,
      access: { read: staffOnlyField },
      admin: {
        description:
          'Khi bật, biên tập viên cũng được xuất bản, hẹn giờ và gỡ xuống như người duyệt xuất bản.',
      },
    },
    {
      name: 'socialLinks',
      label: 'Mạng xã hội',
      labels: { singular: 'Liên kết', plural: 'Liên kết' },
      type: 'array',
      maxRows: 8,
      fields: [
        { name: 'label', label: 'Tên', type: 'text', required: true },
        { name: 'url', label: 'Địa chỉ', type: 'text', required: true, validate: isWebAddress },
      ],
    },
  ],
}
