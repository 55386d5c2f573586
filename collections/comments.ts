import type { CollectionConfig } from 'payload'
import { newsroomSeesCommentsContributorsOwnUnit, nobody, staff } from '@/access/rules'
import { id } from '@/fields/id'
import { unit } from '@/fields/relations'
import { dateResolution, signComment, tellOfComment } from '@/hooks/comments'
import { normalizeText } from '@/hooks/normalize-text'

const never = () => false
/** Set by hooks, whatever is sent. */
const BY_HOOKS = { create: never, update: never }
/** Said is said: nobody puts other words in anybody's mouth. */
const SAID_ONCE = { update: never }

/**
 * Ý kiến: what the newsroom says about an item, in threads. In a collection of its own, so that
 * neither what readers get nor the item's versions hold any of it. Goes when the item is deleted for
 * good.
 */
export const comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  labels: { singular: 'Ý kiến', plural: 'Ý kiến' },
  admin: { hidden: true },
  access: {
    create: staff,
    delete: nobody,
    read: newsroomSeesCommentsContributorsOwnUnit,
    update: newsroomSeesCommentsContributorsOwnUnit,
  },
  defaultSort: 'at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['item', 'at'] }],
  hooks: {
    beforeValidate: [normalizeText],
    beforeChange: [signComment, dateResolution],
    afterChange: [tellOfComment],
  },
  fields: [
    id,
    { name: 'kind', label: 'Loại', type: 'text', required: true, access: SAID_ONCE },
    { name: 'item', label: 'Mã của mục', type: 'text', required: true, access: SAID_ONCE },
    // The first comment of the thread; empty: this is one.
    { name: 'thread', label: 'Trả lời cho', type: 'text', index: true, access: SAID_ONCE },
    {
      name: 'text',
      label: 'Ý kiến',
      type: 'textarea',
      required: true,
      maxLength: 4000,
      access: SAID_ONCE,
    },
    { name: 'at', label: 'Lúc', type: 'date', access: BY_HOOKS },
    {
      name: 'author',
      label: 'Người viết',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      maxDepth: 0,
      access: BY_HOOKS,
    },
    // As it was then: most people may not read others' accounts, and an account may go.
    { name: 'authorName', label: 'Tên người viết', type: 'text', access: BY_HOOKS },
    // The item's, so that contributors see what is said of their unit's.
    { ...unit, admin: {}, access: BY_HOOKS },
    { name: 'isResolved', label: 'Đã giải quyết', type: 'checkbox', defaultValue: false },
    { name: 'resolvedAt', label: 'Giải quyết lúc', type: 'date', access: BY_HOOKS },
    { name: 'resolvedByName', label: 'Người giải quyết', type: 'text', access: BY_HOOKS },
  ],
}
