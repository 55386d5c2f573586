import {
  addDays,
  containsPeriod,
  intersect,
  monthPeriod,
  monthsOf,
  yearPeriod,
  type Day,
  type Period,
} from '@/statistics/periods'

/** How a span may be divided for a table: by calendar months, quarters, half-years or years. */
export type SpanStep = 'month' | 'quarter' | 'halfYear' | 'year'

const MONTHS_IN: Record<SpanStep, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }
const DAY_MS = 24 * 60 * 60 * 1000

/** The whole of a quarter, 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, (quarter - 1) * 3 + 1, 3)
}

/** The first or the second half of a year. */
export function halfYearPeriod(year: number, half: number): Period {
  return monthsPeriod(year, (half - 1) * 6 + 1, 6)
}

/** January 1 to the day itself. */
export function yearToDate(today: Day): Period {
  return { from: `${today.slice(0, 4)}-01-01`, to: today }
}

/** The first of the month to the day itself. */
export function monthToDate(today: Day): Period {
  return { from: `${today.slice(0, 7)}-01`, to: today }
}

/**
 * The months, quarters, half-years or years that a span touches, oldest first; the first and the
 * last only as far as it reaches, so that together they are the span.
 */
export function splitSpan(span: Period, step: SpanStep): Period[] {
  const parts: Period[] = []
  let next = span.from
  while (next <= span.to) {
    const part = intersect(stepOf(next, step), { from: next, to: span.to })
    if (part === null) return parts
    parts.push(part)
    next = addDays(part.to, 1)
  }
  return parts
}

/** How many days lie in a period, both ends counted. */
export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to) + 1
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS)
}

/**
 * How many months a period is long: a whole month is 1, a part of one its share of that month's
 * days. January 1 to July 25 is 6 + 25/31.
 */
export function monthsIn(period: Period): number {
  return monthsOf(period).reduce((sum, part) => {
    const whole = monthPeriod(yearOf(part.from), monthOf(part.from))
    return sum + (containsPeriod(part, whole) ? 1 : daysIn(part) / daysIn(whole))
  }, 0)
}

function stepOf(day: Day, step: SpanStep): Period {
  const year = yearOf(day)
  if (step === 'year') return yearPeriod(year)
  const length = MONTHS_IN[step]
  return monthsPeriod(year, Math.floor((monthOf(day) - 1) / length) * length + 1, length)
}

function monthsPeriod(year: number, first: number, count: number): Period {
  return { from: monthPeriod(year, first).from, to: monthPeriod(year, first + count - 1).to }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}
