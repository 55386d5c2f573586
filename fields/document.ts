import type { RelationshipField, SelectField, TextareaField, TextField, UploadField } from 'payload'
import { DOCUMENT_TYPES } from '@/site/documents'

/** The parts of a văn bản, as its head names them. */
export const documentNumber: TextField = {
  name: 'number',
  label: 'Số, ký hiệu',
  type: 'text',
  required: true,
  index: true,
  maxLength: 60,
  admin: { description: 'Như trên văn bản, ví dụ 178/BC-LĐLĐ.' },
}

export const documentType: SelectField = {
  name: 'type',
  label: 'Loại văn bản',
  type: 'select',
  required: true,
  options: Object.entries(DOCUMENT_TYPES).map(([value, { label }]) => ({ label, value })),
}

export const abstract: TextareaField = {
  name: 'abstract',
  label: 'Trích yếu',
  type: 'textarea',
  required: true,
  maxLength: 600,
  admin: { description: 'Văn bản nói về việc gì, chép nguyên như trên văn bản.' },
}

export const issuer: RelationshipField = {
  name: 'issuer',
  label: 'Cơ quan ban hành',
  type: 'relationship',
  relationTo: 'issuers',
  index: true,
}

export const signer: TextField = {
  name: 'signer',
  label: 'Người ký',
  type: 'text',
  maxLength: 200,
  admin: { description: 'Có thể ghi cả chức vụ, ví dụ “Nguyễn Văn A, Chủ tịch”.' },
}

export const field: RelationshipField = {
  name: 'field',
  label: 'Lĩnh vực',
  type: 'relationship',
  relationTo: 'documentFields',
  index: true,
  admin: { position: 'sidebar' },
}

export const files: UploadField = {
  name: 'files',
  label: 'Tệp văn bản',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  maxRows: 20,
  filterOptions: {
    mimeType: {
      in: [
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
    },
  },
  admin: {
    description:
      'PDF mở được ngay trong trình duyệt; Word (.docx) tải về để dùng lại. Tên hiện cho bạn đọc là “Chú thích” của tệp.',
  },
}

export const replaces: RelationshipField = {
  name: 'replaces',
  label: 'Thay thế văn bản',
  type: 'relationship',
  relationTo: 'documents',
  hasMany: true,
  // For MongoDB; SQLite keeps these in a table of their own, which has its indexes.
  index: true,
  filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  admin: {
    description:
      'Văn bản cũ mà văn bản này thay thế. Nhớ ghi ngày hết hiệu lực ở văn bản cũ; nó vẫn ở lại để tra cứu.',
  },
}

export const related: RelationshipField = {
  name: 'related',
  label: 'Nội dung liên quan',
  type: 'relationship',
  relationTo: ['documents', 'news', 'articles'],
  hasMany: true,
  maxRows: 12,
  admin: { description: 'Văn bản, tin, bài nên đọc cùng.' },
}
