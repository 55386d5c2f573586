import type { CollectionConfig } from 'payload'
import { nobody, oneselfAsRecipient } from '@/access/rules'
import { EVENT_LABELS, NOTICE_EVENTS } from '@/editorial/notices'
import { id } from '@/fields/id'

const never = () => false
/** Written by hooks; of one's own notices one says only that one has read them. */
const WRITTEN_ONCE = { create: never, update: never }
/** How the letter fares is nobody's business but the server's. */
const SERVER_ONLY = { ...WRITTEN_ONCE, read: never }

/**
 * Thông báo: one row for each person who is told of something. Shown at /admin/thong-bao, and sent as
 * a letter when a mail server is set up (`mail/`). Tidied away after half a year.
 */
export const notifications: CollectionConfig<'notifications'> = {
  slug: 'notifications',
  labels: { singular: 'Thông báo', plural: 'Thông báo' },
  admin: { hidden: true },
  access: {
    create: nobody,
    delete: nobody,
    read: oneselfAsRecipient,
    update: oneselfAsRecipient,
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['recipient', 'at'] }, { fields: ['recipient', 'readAt'] }],
  fields: [
    id,
    {
      name: 'recipient',
      label: 'Người nhận',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      maxDepth: 0,
      access: WRITTEN_ONCE,
    },
    {
      name: 'event',
      label: 'Việc',
      type: 'select',
      required: true,
      options: NOTICE_EVENTS.map((value) => ({ value, label: EVENT_LABELS[value] })),
      access: WRITTEN_ONCE,
    },
    // Not a reference: the notice stays when the item goes.
    { name: 'kind', label: 'Loại', type: 'text', required: true, access: WRITTEN_ONCE },
    { name: 'item', label: 'Mã của mục', type: 'text', index: true, access: WRITTEN_ONCE },
    { name: 'title', label: 'Mục', type: 'text', access: WRITTEN_ONCE },
    { name: 'text', label: 'Nội dung', type: 'textarea', required: true, access: WRITTEN_ONCE },
    { name: 'at', label: 'Lúc', type: 'date', required: true, index: true, access: WRITTEN_ONCE },
    { name: 'readAt', label: 'Đã đọc lúc', type: 'date' },
    // When the letter is to be tried next. Empty: there is nothing to send, or not any more.
    { name: 'mailDueAt', type: 'date', index: true, access: SERVER_ONLY },
    { name: 'mailTries', type: 'number', defaultValue: 0, access: SERVER_ONLY },
    { name: 'mailError', type: 'text', access: SERVER_ONLY },
    { name: 'mailedAt', type: 'date', access: SERVER_ONLY },
  ],
}
