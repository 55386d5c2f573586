import { CALENDAR_PATH } from '@/admin/paths'
import type { Day } from '@/statistics/periods'

export const monthHref = (month: string) => `${CALENDAR_PATH}?thang=${month}`
export const dayHref = (day: Day) => `${CALENDAR_PATH}?ngay=${day}`
