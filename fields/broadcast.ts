import type { NumberField, SelectField } from 'payload'

export const medium: SelectField = {
  name: 'medium',
  label: 'Kênh',
  type: 'select',
  required: true,
  index: true,
  options: [
    { label: 'Truyền hình', value: 'tv' },
    { label: 'Phát thanh', value: 'radio' },
  ],
  admin: { position: 'sidebar' },
}

export const numberInYear: NumberField = {
  name: 'number',
  label: 'Số trong năm',
  type: 'number',
  required: true,
  min: 1,
  max: 366,
  admin: { position: 'sidebar', step: 1, description: 'Ví dụ: 5 cho “số 5 năm 2022”.' },
  validate: (value: unknown) =>
    (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 366) ||
    'Số trong năm là một số nguyên từ 1 đến 366.',
}
