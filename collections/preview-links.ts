import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/rules'
import { id } from '@/fields/id'

/**
 * Links by which somebody without an account reads a draft for a while. Made, listed and taken back
 * through the item's own form (`hooks/preview-links.ts`); only a hash of what opens it is kept.
 */
export const previewLinks: CollectionConfig<'previewLinks'> = {
  slug: 'previewLinks',
  labels: { singular: 'Liên kết xem trước', plural: 'Liên kết xem trước' },
  admin: { hidden: true },
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  lockDocuments: false,
  fields: [
    id,
    { name: 'itemCollection', label: 'Loại mục', type: 'text', required: true },
    { name: 'item', label: 'Mục', type: 'text', required: true, index: true },
    { name: 'tokenHash', label: 'Mã băm', type: 'text', required: true, unique: true, index: true },
    { name: 'expiresAt', label: 'Hết hạn lúc', type: 'date', required: true, index: true },
    { name: 'revokedAt', label: 'Thu hồi lúc', type: 'date' },
    { name: 'createdBy', label: 'Người chia sẻ', type: 'relationship', relationTo: 'users' },
  ],
}
