import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { id } from '@/fields/id'

/**
 * One row for each change that readers can see: `server/` makes the content number of how many there
 * are and which is the newest (docs/adr/0006). Rows of yesterday are tidied away.
 *
 * Rows, not a counter: two saves at the same moment would both write the counter, and MongoDB would
 * refuse one of them.
 */
export const contentChanges: CollectionConfig<'contentChanges'> = {
  slug: 'contentChanges',
  labels: { singular: 'Thay đổi nội dung', plural: 'Thay đổi nội dung' },
  admin: { hidden: true },
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [id],
}
