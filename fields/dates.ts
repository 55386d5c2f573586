import type { DateField } from 'payload'
import { backdatersOnlyField } from '@/access/rules'

const DAY_AND_TIME = { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } as const
const DAY = { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } as const

/** Set at the first publication, never in the future; see `hooks/publication.ts`. */
export const publishedAt: DateField = {
  name: 'publishedAt',
  label: 'Ngày đăng',
  type: 'date',
  index: true,
  access: { create: backdatersOnlyField, update: backdatersOnlyField },
  // A copy has not come out yet; an inherited date would count it for a year long past.
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    date: DAY_AND_TIME,
    position: 'sidebar',
    description:
      'Tự ghi khi xuất bản lần đầu. Chỉ người duyệt xuất bản được lùi ngày; không đặt ngày tương lai.',
  },
}

export const eventAt: DateField = {
  name: 'eventAt',
  label: 'Thời điểm diễn ra',
  type: 'date',
  admin: {
    date: DAY_AND_TIME,
    position: 'sidebar',
    description: 'Sự kiện diễn ra lúc nào: để tính độ trễ từ sự kiện đến khi đăng.',
  },
}

export const broadcastAt: DateField = {
  name: 'broadcastAt',
  label: 'Thời điểm phát sóng',
  type: 'date',
  required: true,
  index: true,
  admin: { date: DAY_AND_TIME, position: 'sidebar' },
}

/** A calendar day of Vietnam, stored as noon UTC of that day. */
export function day({ name, label, required = false }: DayOptions): DateField {
  return { name, label, type: 'date', required, admin: { date: DAY } }
}

interface DayOptions {
  name: string
  label: string
  required?: boolean
}
