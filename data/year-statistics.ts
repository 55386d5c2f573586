import { countedIn, getLedger } from '@/data/ledger'
import { getChosenStatistics } from '@/data/span-statistics'
import {
  airedSpan,
  getPublicationLedgers,
  knownSpan,
  partYearOf,
  toCount,
  valueOf,
  yearOf,
} from '@/data/statistics'
import type { YearStatisticsView } from '@/data/statistics-views'
import { findYearTarget } from '@/data/targets'
import { fileNames } from '@/reports/span-tables'
import { routes } from '@/site/routes'
import { yearPeriod } from '@/statistics/periods'
import { chooseSpan } from '@/statistics/span-choice'
import { toLocalDay } from '@/text/dates'

/**
 * One year in full, always beside the same months of the year before: that a year is not whole must
 * not look like a collapse. Null for a year that the ledger does not know.
 */
export async function findYearStatistics(
  year: number,
  now: Date,
): Promise<YearStatisticsView | null> {
  const ledgers = await getPublicationLedgers()
  const known = knownSpan(ledgers, now)
  const knows = (other: number) =>
    Number.isInteger(other) && other >= yearOf(known.from) && other <= yearOf(known.to)
  if (!knows(year)) return null

  const params = { tu: `${year}-01`, den: `${year}-12`, theo: 'thang', 'so-sanh': 'cung-ky' }
  const choice = chooseSpan({ params, known, today: toLocalDay(now) })
  const [statistics, broadcasts] = await Promise.all([
    getChosenStatistics({ choice, ledgers, known, now }),
    getBroadcastsOf(year, now),
  ])
  return {
    ...statistics,
    files: fileNames({ ...statistics, broadcasts }),
    year,
    partYear: partYearOf(ledgers, year, now),
    byMonth: statistics.byMonth ?? { known: false, reason: 'indivisible' },
    broadcasts,
    newerHref: knows(year + 1) ? routes.statisticsOfYear(year + 1) : null,
    olderHref: knows(year - 1) ? routes.statisticsOfYear(year - 1) : null,
  }
}

/** What was aired in a year, on television and on the radio, beside what was expected. */
export function getBroadcastsOf(
  year: number,
  now: Date,
): Promise<YearStatisticsView['broadcasts']> {
  return Promise.all((['tv', 'radio'] as const).map((medium) => getBroadcasts(medium, year, now)))
}

async function getBroadcasts(
  medium: 'tv' | 'radio',
  year: number,
  now: Date,
): Promise<YearStatisticsView['broadcasts'][number]> {
  const [ledger, target] = await Promise.all([
    getLedger(medium, airedSpan(year, now)),
    findYearTarget(medium, year),
  ])
  const span = yearPeriod(year)
  return {
    medium,
    aired: valueOf(toCount(ledger, span, { year })),
    airedHref: countedIn(ledger, span) > 0 ? routes.broadcasts(medium, year) : null,
    target: target?.value ?? null,
    targetSource: target?.document ?? null,
  }
}
