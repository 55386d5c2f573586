import type { Period } from '@/statistics/periods'
import { monthsIn } from '@/statistics/spans'

/** What numbers of several periods come to a month; null where there is no period. */
export function monthlyAverage(parts: readonly { value: number; period: Period }[]): number | null {
  const months = parts.reduce((sum, { period }) => sum + monthsIn(period), 0)
  if (months === 0) return null
  return parts.reduce((sum, { value }) => sum + value, 0) / months
}
