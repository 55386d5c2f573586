import type { TextareaField } from 'payload'
import { notCompared } from '@/fields/not-compared'
import { fold } from '@/text/fold'

/** Title and lead without marks, so that `doan vien` finds “đoàn viên” on both databases. */
export const searchText: TextareaField = {
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
        const parts = ['title', 'lead'].map((field) =>
          field in after ? after[field] : before[field],
        )
        return fold(parts.filter((part) => typeof part === 'string').join(' '))
      },
    ],
  },
}
