import type { TextareaField, TextField } from 'payload'

export const title: TextField = {
  name: 'title',
  label: 'Tít',
  type: 'text',
  required: true,
  maxLength: 200,
  admin: { description: 'Nên dưới 100 chữ cái, nói việc chính ngay từ đầu.' },
}

/** For what is named rather than headlined: units, categories, campaigns, indicators. */
export const name: TextField = {
  name: 'name',
  label: 'Tên',
  type: 'text',
  required: true,
  maxLength: 200,
}

export const lead: TextareaField = {
  name: 'lead',
  label: 'Sapo',
  type: 'textarea',
  maxLength: 600,
  admin: {
    description:
      'Một đến ba câu, 80–300 chữ cái: ai, việc gì, ở đâu, khi nào. Hiện ở danh sách và khi chia sẻ.',
  },
}

export const description: TextareaField = {
  name: 'description',
  label: 'Mô tả',
  type: 'textarea',
  maxLength: 1000,
}

export const byline: TextField = {
  name: 'byline',
  label: 'Tác giả / Bút danh',
  type: 'text',
  maxLength: 200,
  admin: { position: 'sidebar' },
}
