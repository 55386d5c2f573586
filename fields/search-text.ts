import type { TextareaField } from 'payload'
import { notCompared } from '@/fields/not-compared'
import { fold } from '@/text/fold'

/** Some fields' words without marks, so that `doan vien` finds “đoàn viên” on both databases. */
export function searchTextOf(fields: readonly string[]): TextareaField {
  return {
    name: 'searchText',
    label: 'chữ không dấu',
    type: 'textarea',
    access: { create: () => false, read: () => true, update: () => false },
    admin: notCompared(),
    hooks: {
      beforeChange: [
        ({ data, originalDoc }) => {
          const before = (originalDoc ?? {}) as Record<string, unknown>
          const after = (data ?? {}) as Record<string, unknown>
          const parts = fields.map((field) => (field in after ? after[field] : before[field]))
          return fold(parts.filter((part) => typeof part === 'string').join(' '))
        },
      ],
    },
  }
}

export const searchText = searchTextOf(['title', 'lead'])
