import { monthPeriod, monthsOf, type Period } from '@/statistics/periods'

/**
 * How many months a period is, parts of months by their days: January 1 to July 25, 2022 are 6
 * months and 25 of July's 31 days.
 */
export function monthsIn(period: Period): number {
  return monthsOf(period).reduce((sum, { from, to }) => {
    const { to: last } = monthPeriod(Number(from.slice(0, 4)), Number(from.slice(5, 7)))
    const days = Number(to.slice(8, 10)) - Number(from.slice(8, 10)) + 1
    return sum + days / Number(last.slice(8, 10))
  }, 0)
}

/** What numbers of several periods come to a month; null where there is no period. */
export function monthlyAverage(parts: readonly { value: number; period: Period }[]): number | null {
  const months = parts.reduce((sum, { period }) => sum + monthsIn(period), 0)
  if (months === 0) return null
  return parts.reduce((sum, { value }) => sum + value, 0) / months
}
