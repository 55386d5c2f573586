import type { GlobalConfig } from 'payload'
import { siteManagers, staffButContributors } from '@/access/rules'
import { normalizeGlobalText } from '@/hooks/normalize-text'

/** The organisation's own texts in its reports: data, since organisations merge. */
export const reportSettings: GlobalConfig<'report-settings'> = {
  slug: 'report-settings',
  label: 'Thông tin báo cáo',
  admin: {
    group: 'Thống kê',
    hideAPIURL: true,
    description: 'Tên cơ quan, người ký, nơi nhận: in trên mọi báo cáo lập từ nay về sau.',
  },
  access: { read: staffButContributors, update: siteManagers },
  versions: { max: 50 },
  hooks: { beforeValidate: [normalizeGlobalText] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'superior',
          label: 'Cơ quan cấp trên',
          type: 'textarea',
          maxLength: 200,
          admin: { description: 'In hoa như trên văn bản; xuống dòng ở đâu thì in ở đó.' },
        },
        {
          name: 'issuer',
          label: 'Cơ quan ban hành',
          type: 'textarea',
          required: true,
          maxLength: 200,
        },
      ],
    },
    {
      name: 'issuerInText',
      label: 'Tên cơ quan trong câu văn',
      type: 'text',
      required: true,
      maxLength: 200,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'symbol',
          label: 'Ký hiệu',
          type: 'text',
          required: true,
          maxLength: 60,
          admin: { description: 'Phần sau số báo cáo: “Số: 178/BC-LĐLĐ” có ký hiệu BC-LĐLĐ.' },
        },
        { name: 'place', label: 'Địa danh', type: 'text', required: true, maxLength: 60 },
      ],
    },
    {
      name: 'programme',
      label: 'Tên chương trình phát thanh, truyền hình',
      type: 'text',
      required: true,
      maxLength: 120,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'authority',
          label: 'Thẩm quyền ký',
          type: 'text',
          maxLength: 120,
          admin: { description: 'Ví dụ “TM. BAN THƯỜNG VỤ”. Để trống nếu ký nhân danh mình.' },
        },
        {
          name: 'position',
          label: 'Chức vụ người ký',
          type: 'text',
          required: true,
          maxLength: 120,
        },
        { name: 'signer', label: 'Họ và tên người ký', type: 'text', maxLength: 120 },
      ],
    },
    {
      name: 'recipients',
      label: 'Nơi nhận',
      type: 'textarea',
      maxLength: 1000,
      admin: { description: 'Mỗi dòng một nơi nhận, có dấu câu ở cuối.', rows: 6 },
    },
  ],
}
