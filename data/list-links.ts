import type { ListQuery } from '@/site/queries'
import { containsPeriod, isWholeYear, type Period } from '@/statistics/periods'

/**
 * How a list is asked for the items of some whole months: by its year or its month, where that says
 * it, so that a list has one address.
 *
 * @param known everything the ledger knows: that needs no words.
 */
export function listQueryOf(period: Period, known: Period): ListQuery {
  if (containsPeriod(period, known)) return {}
  const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)]
  const [year, month] = from.split('-').map(Number)
  if (isWholeYear(period)) return { year }
  return from === to ? { year, month } : { from, to }
}
