import type { ArrayField } from 'payload'

/** A menu: labels with a path of this site or an address elsewhere. */
export function menu({ name, label, maxRows }: MenuOptions): ArrayField {
  return {
    name,
    label,
    labels: { singular: 'Mục', plural: 'Mục' },
    type: 'array',
    maxRows,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', label: 'Chữ hiện ra', type: 'text', required: true, maxLength: 60 },
          {
            name: 'href',
            label: 'Địa chỉ',
            type: 'text',
            required: true,
            admin: { description: 'Ví dụ /tin-tuc, /gioi-thieu hoặc https://…' },
            validate: (value: unknown) =>
              (typeof value === 'string' && /^(\/|https?:\/\/|mailto:|tel:)\S*$/.test(value)) ||
              'Địa chỉ bắt đầu bằng /, https://, mailto: hoặc tel:',
          },
        ],
      },
    ],
  }
}

interface MenuOptions {
  name: string
  label: string
  maxRows: number
}
