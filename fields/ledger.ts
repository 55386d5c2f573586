import type { RelationshipField } from 'payload'

export const indicator: RelationshipField = {
  name: 'indicator',
  label: 'Chỉ tiêu thống kê',
  type: 'relationship',
  relationTo: 'indicators',
  required: true,
  index: true,
}
