import type { CollectionConfig } from 'payload'
import { editors, editorsTrashAdminsDelete, everyoneSeesWhatIsKept, staff } from '@/access/rules'
import { day } from '@/fields/dates'
import { versionsOnly } from '@/fields/drafts'
import { id } from '@/fields/id'
import { title } from '@/fields/text'
import { isWebAddress } from '@/fields/web-address'
import { normalizeText } from '@/hooks/normalize-text'

/** Báo chí viết về chúng tôi: a link to what a newspaper has published, and nothing of its text. */
export const pressLinks: CollectionConfig<'pressLinks'> = {
  slug: 'pressLinks',
  labels: { singular: 'Bài trên báo khác', plural: 'Báo chí viết về chúng tôi' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'newspaper', 'publishedOn'],
    description: 'Chỉ ghi liên kết tới bài trên báo khác, kèm tên báo và ngày đăng.',
  },
  access: {
    create: editors,
    delete: editorsTrashAdminsDelete,
    read: everyoneSeesWhatIsKept,
    readVersions: staff,
    update: editors,
  },
  defaultSort: '-publishedOn',
  trash: true,
  versions: versionsOnly,
  indexes: [{ fields: ['deletedAt', 'publishedOn'] }],
  hooks: { beforeValidate: [normalizeText] },
  fields: [
    id,
    { ...title, admin: { description: 'Như trên báo.' } },
    {
      name: 'newspaper',
      label: 'Tên báo',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Ví dụ Báo Lao động, Báo Quảng Nam.' },
    },
    {
      name: 'url',
      label: 'Địa chỉ bài báo',
      type: 'text',
      required: true,
      validate: isWebAddress,
    },
    day({ name: 'publishedOn', label: 'Ngày đăng', required: true }),
  ],
}
