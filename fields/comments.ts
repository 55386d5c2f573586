import type { UIField } from 'payload'

/** "Ý kiến", beside the form: what the newsroom says about the item (`collections/comments.ts`). */
export const commentThread: UIField = {
  name: 'comments',
  label: 'Ý kiến',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '@/admin/comments#Comments' },
  },
}

/** Above the form: that there is something to be read beside it, which on a phone is far below. */
export const commentNotice: UIField = {
  name: 'commentNotice',
  label: 'Ý kiến chưa giải quyết',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '@/admin/comments#CommentNotice' },
  },
}
