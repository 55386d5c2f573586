import type { CollectionConfig } from 'payload'
import { editors, nobody } from '@/access/rules'
import { id } from '@/fields/id'
import { erase, momentByHooks, sender, SENT_ONCE } from '@/fields/intake'
import { eraseWhenAsked } from '@/hooks/erase'
import { MESSAGE_LENGTH } from '@/site/intake-limits'

/** Góp ý, liên hệ: what readers write to the newsroom. Nothing of it is ever published. */
export const feedback: CollectionConfig<'feedback'> = {
  slug: 'feedback',
  labels: { singular: 'Góp ý, liên hệ', plural: 'Góp ý, liên hệ' },
  admin: {
    group: 'Bạn đọc gửi',
    hideAPIURL: true,
    useAsTitle: 'about',
    defaultColumns: ['message', 'kind', 'about', 'isHandled', 'createdAt'],
    listSearchableFields: ['message', 'about'],
    description:
      'Lời nhắn từ trang Liên hệ và góp ý cho từng bài. Xem xong thì đánh dấu “Đã xử lý”; tất cả tự xoá sau 6 tháng.',
  },
  access: { create: nobody, delete: editors, read: editors, update: editors },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['isHandled', 'createdAt'] }],
  hooks: { beforeChange: [eraseWhenAsked] },
  fields: [
    id,
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      required: true,
      options: [
        { value: 'contact', label: 'Liên hệ' },
        { value: 'item', label: 'Góp ý bài' },
      ],
      access: SENT_ONCE,
    },
    {
      name: 'message',
      label: 'Nội dung',
      type: 'textarea',
      required: true,
      maxLength: MESSAGE_LENGTH.most,
      access: SENT_ONCE,
    },
    { name: 'about', label: 'Góp ý cho', type: 'text', access: SENT_ONCE },
    { name: 'path', label: 'Địa chỉ của bài', type: 'text', access: SENT_ONCE },
    sender,
    {
      name: 'isHandled',
      label: 'Đã xử lý',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    erase,
    momentByHooks('erasedAt', 'Đã xoá dữ liệu cá nhân lúc'),
  ],
}
