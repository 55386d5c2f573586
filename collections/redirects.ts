import type { CollectionConfig } from 'payload'
import { siteManagers, staffButContributors } from '@/access/rules'
import { id } from '@/fields/id'
import { normalizeText } from '@/hooks/normalize-text'
import { checkRedirect } from '@/hooks/redirects'

/** Chuyển hướng: an old address leads to a new one (301), or says that it is gone (410). */
export const redirects: CollectionConfig<'redirects'> = {
  slug: 'redirects',
  labels: { singular: 'Chuyển hướng', plural: 'Chuyển hướng' },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'from',
    defaultColumns: ['from', 'type', 'to', 'updatedAt'],
    description:
      'Tự ghi khi đổi địa chỉ hoặc gỡ một mục đã đăng. Có thể thêm bằng tay, ví dụ cho địa chỉ của trang cũ.',
  },
  access: {
    create: siteManagers,
    delete: siteManagers,
    read: staffButContributors,
    update: siteManagers,
  },
  trash: true,
  hooks: { beforeValidate: [normalizeText], beforeChange: [checkRedirect] },
  fields: [
    id,
    {
      name: 'from',
      label: 'Địa chỉ cũ',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 1000,
      admin: { description: 'Bắt đầu bằng dấu /, ví dụ /tin-tuc/dai-hoi-cu' },
    },
    {
      name: 'type',
      label: 'Loại',
      type: 'select',
      required: true,
      defaultValue: 'moved',
      // The server lists all that is gone after every change.
      index: true,
      options: [
        { label: 'Đã chuyển (301)', value: 'moved' },
        { label: 'Đã gỡ (410)', value: 'gone' },
      ],
    },
    {
      name: 'to',
      label: 'Địa chỉ mới',
      type: 'text',
      index: true,
      maxLength: 1000,
      admin: { condition: (data) => data.type === 'moved' },
    },
    {
      name: 'owner',
      label: 'Mục có địa chỉ này',
      type: 'text',
      index: true,
      admin: { readOnly: true, hidden: true },
    },
  ],
}
