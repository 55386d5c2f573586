import type { Ledger } from '@/data/ledger'
import type { SpanReading } from '@/data/span-reading'
import { comparedPeriod, comparePeriods, comparisonTable } from '@/reports/comparison'
import type { LedgerSeries } from '@/reports/counts'
import type { StatisticsTable } from '@/reports/table'
import { statisticsLabels } from '@/site/statistics-labels'
import { samePeriodLastYear, type Period } from '@/statistics/periods'

/**
 * A span against the same one a year before (cùng kỳ), as far as its numbers speak: of several
 * years the last. Counted to the day, for a figure may end within a month.
 */
export async function getSamePeriod({
  ledgers,
  spoken,
  known,
}: SpanReading): Promise<StatisticsTable> {
  const current = comparedPeriod(spoken)
  const series = await Promise.all(
    [
      { name: statisticsLabels.unitNews, ledger: ledgers.news },
      { name: statisticsLabels.unitArticles, ledger: ledgers.articles },
    ].map(async ({ name, ledger }) => ({
      name,
      current: await seriesOver(ledger, current),
      previous: await seriesOver(ledger, samePeriodLastYear(current)),
    })),
  )
  return comparisonTable(comparePeriods({ current, since: known.from, series }))
}

async function seriesOver(ledger: Ledger, span: Period): Promise<LedgerSeries> {
  const { kind, covered: except, figures, counter } = ledger
  return { figures, months: await counter.countByMonth({ kind, span, except }) }
}
