import type { RelationshipField, UploadField } from 'payload'

export const cover: UploadField = {
  name: 'cover',
  label: 'Ảnh đại diện',
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'image/' } },
  admin: { description: 'Ảnh ngang, rộng từ 1.200 điểm ảnh; hiện ở danh sách và khi chia sẻ.' },
}

export const category: RelationshipField = {
  name: 'category',
  label: 'Chuyên mục',
  type: 'relationship',
  relationTo: 'categories',
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Mỗi tin, bài thuộc một chuyên mục chính. Để trống: “Chưa phân loại”.',
  },
}

export const unit: RelationshipField = {
  name: 'unit',
  label: 'Đơn vị',
  type: 'relationship',
  relationTo: 'units',
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Đơn vị mà tin, bài nói tới. Để trống: “Không phân theo đơn vị”.',
  },
}

export const campaigns: RelationshipField = {
  name: 'campaigns',
  label: 'Chuyên đề / chiến dịch',
  type: 'relationship',
  relationTo: 'campaigns',
  hasMany: true,
  // For MongoDB; SQLite keeps these in a table of their own, which has its indexes.
  index: true,
  admin: { position: 'sidebar' },
}
