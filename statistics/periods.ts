import { toLocalDay } from '@/text/dates'

/** A calendar day in Asia/Ho_Chi_Minh: "YYYY-MM-DD". Days compare as text. */
export type Day = string

/** From the first day to the last, both included; `from` is never after `to`. */
export interface Period {
  from: Day
  to: Day
}

/** Every day that a four-digit year of ours can name. */
export const ALL_TIME: Period = { from: '1900-01-01', to: '2999-12-31' }

/** Whether a value is a day that exists: "2024-02-29" is, "2023-02-29" and "2024-2-9" are not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const midnight = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value)
}

/** January 1 to December 31. */
export function yearPeriod(year: number): Period {
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31) }
}

/** The whole of a month; months beyond 1 to 12 carry over into other years. */
export function monthPeriod(year: number, month: number): Period {
  return { from: toDay(year, month, 1), to: toDay(year, month + 1, 0) }
}

/** The first day of a month, 1 to 12: a text, for where thousands are compared. */
export function firstOfMonth(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

/** The calendar day of an instant (a Date or an ISO string with its zone). */
export function dayOf(instant: string | Date): Day {
  return toLocalDay(instant)
}

/**
 * The first instant of a period, included, as ISO in UTC: the start of 2024-01-01 is
 * 2023-12-31T17:00:00.000Z.
 */
export function startOf(period: Period): string {
  return midnightOf(period.from)
}

/** The first instant after a period, excluded, as ISO in UTC. */
export function endOf(period: Period): string {
  return midnightOf(addDays(period.to, 1))
}

/** The day so many days later, or earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
  const [year, month, dayOfMonth] = partsOf(day)
  return toDay(year, month, dayOfMonth + days)
}

export function containsDay(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.to
}

/** Whether the whole of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Whether two periods have at least one day in common. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** The days that two periods have in common; null when there are none. */
export function intersect(one: Period, other: Period): Period | null {
  if (!overlaps(one, other)) return null
  return {
    from: one.from > other.from ? one.from : other.from,
    to: one.to < other.to ? one.to : other.to,
  }
}

/**
 * The same period a year earlier (cùng kỳ). Whole months answer to whole months, so February 2025
 * to all 29 days of February 2024; elsewhere February 29 answers to February 28.
 */
export function samePeriodLastYear(period: Period): Period {
  const [year, month] = partsOf(period.to)
  const isWholeMonths = period.from.endsWith('-01') && period.to === toDay(year, month + 1, 0)
  return {
    from: sameDayLastYear(period.from),
    to: isWholeMonths ? toDay(year - 1, month + 1, 0) : sameDayLastYear(period.to),
  }
}

/** Whether a period is exactly one calendar year. */
export function isWholeYear(period: Period): boolean {
  const year = yearPeriod(partsOf(period.from)[0])
  return period.from === year.from && period.to === year.to
}

/**
 * What is left of a span without the covered periods, oldest first. These may overlap, reach beyond
 * the span and come in any order.
 */
export function subtractPeriods(span: Period, covered: readonly Period[]): Period[] {
  const rest: Period[] = []
  let next = span.from
  for (const period of covered.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (!overlaps({ from: next, to: span.to }, period)) continue
    if (period.from > next) rest.push({ from: next, to: addDays(period.from, -1) })
    if (period.to >= span.to) return rest
    next = addDays(period.to, 1)
  }
  return [...rest, { from: next, to: span.to }]
}

/** The months that a period touches, oldest first; the first and last only as far as it reaches. */
export function monthsOf(period: Period): Period[] {
  const months: Period[] = []
  let next = period.from
  while (next <= period.to) {
    const [year, month] = partsOf(next)
    const { to } = monthPeriod(year, month)
    months.push({ from: next, to: to < period.to ? to : period.to })
    next = addDays(to, 1)
  }
  return months
}

function midnightOf(day: Day): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString()
}

function sameDayLastYear(day: Day): Day {
  const [year, month, dayOfMonth] = partsOf(day)
  const lastOfMonth = partsOf(toDay(year - 1, month + 1, 0))[2]
  return toDay(year - 1, month, Math.min(dayOfMonth, lastOfMonth))
}

/** Days and months beyond the calendar carry over; day 0 is the last of the month before. */
function toDay(year: number, month: number, dayOfMonth: number): Day {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10)
}

function partsOf(day: Day): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
