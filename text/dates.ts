import { padTwo } from '@/text/numbers'

/**
 * Dates as Vietnamese readers write them, in Asia/Ho_Chi_Minh. An instant is a Date or an ISO string
 * that names its zone ("2024-04-26T08:30:00.000Z"); a day is "YYYY-MM-DD" on that calendar. An
 * instant that cannot be read throws a RangeError.
 */
type Instant = string | Date

/** Viet Nam has kept UTC+7 without summer time since 1975, so no time zone database is needed. */
const OFFSET_MS = 7 * 60 * 60 * 1000

const WEEKDAYS = [
  'Chủ nhật',
  'Thứ hai',
  'Thứ ba',
  'Thứ tư',
  'Thứ năm',
  'Thứ sáu',
  'Thứ bảy',
] as const

/** "Thứ sáu, ngày 26 tháng 04 năm 2024" */
export function formatLongDate(instant: Instant): string {
  const [year, month, day] = partsOf(toLocalDay(instant))
  const weekday = WEEKDAYS[toLocal(instant).getUTCDay()] ?? ''
  return `${weekday}, ngày ${day} tháng ${month} năm ${year}`
}

/** "Thứ sáu, ngày 26 tháng 04 năm 2024, 15:30" */
export function formatLongDateTime(instant: Instant): string {
  return `${formatLongDate(instant)}, ${timeOf(instant)}`
}

/** "26/04/2024" */
export function formatShortDate(instant: Instant): string {
  return formatDay(toLocalDay(instant))
}

/** "15:30, 26/04/2024" */
export function formatDateTime(instant: Instant): string {
  return `${timeOf(instant)}, ${formatShortDate(instant)}`
}

/** "15:30:05" */
export function formatTime(instant: Instant): string {
  return `${timeOf(instant)}:${padTwo(toLocal(instant).getUTCSeconds())}`
}

/** A calendar day "2024-04-26" -> "26/04/2024" */
export function formatDay(day: string): string {
  const [year, month, dayOfMonth] = partsOf(day)
  return `${dayOfMonth}/${month}/${year}`
}

/** A calendar month "2024-04" -> "4/2024" */
export function formatMonth(month: string): string {
  return `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`
}

/** The calendar day of an instant: 2023-12-31T18:00:00Z -> "2024-01-01" */
export function toLocalDay(instant: Instant): string {
  return toLocal(instant).toISOString().slice(0, 10)
}

/** The calendar year of an instant. */
export function localYear(instant: Instant): number {
  return toLocal(instant).getUTCFullYear()
}

/** The calendar month of an instant, 1 to 12. */
export function localMonth(instant: Instant): number {
  return toLocal(instant).getUTCMonth() + 1
}

/** "15:30" */
function timeOf(instant: Instant): string {
  const local = toLocal(instant)
  return `${padTwo(local.getUTCHours())}:${padTwo(local.getUTCMinutes())}`
}

/** A Date whose UTC fields read as the clock on the wall in Viet Nam. */
function toLocal(instant: Instant): Date {
  const local = new Date(new Date(instant).getTime() + OFFSET_MS)
  if (Number.isNaN(local.getTime())) throw new RangeError(`Not an instant: ${String(instant)}`)
  return local
}

function partsOf(day: string): [year: string, month: string, day: string] {
  return [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)]
}
