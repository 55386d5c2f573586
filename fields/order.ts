import type { NumberField } from 'payload'

/** Where a row stands among its like, in lists and in tables. */
export const order: NumberField = {
  name: 'order',
  label: 'Thứ tự',
  type: 'number',
  defaultValue: 100,
  index: true,
  admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
}
