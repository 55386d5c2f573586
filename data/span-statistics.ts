import { getClosedNumbers } from '@/data/closed-numbers'
import { toHeatMap, toParticipation } from '@/data/heat-map'
import { listQueryOf } from '@/data/list-links'
import { quickChoices } from '@/data/quick-choices'
import { getSamePeriod } from '@/data/same-period'
import {
  breakdownByCampaign,
  breakdownByCategory,
  breakdownByMonth,
  breakdownByStream,
  breakdownByUnit,
} from '@/data/span-breakdowns'
import type { SpanReading } from '@/data/span-reading'
import { readSpan } from '@/data/span-reading'
import type { PublicationLedgers } from '@/data/statistics'
import {
  getPublicationLedgers,
  knownSpan,
  toCounts,
  toOpeningBalance,
  toYearRows,
} from '@/data/statistics'
import type { SpanStatisticsView } from '@/data/statistics-views'
import { fileNames } from '@/reports/span-tables'
import { statisticsLabels } from '@/site/statistics-labels'
import type { LedgerFigure } from '@/statistics/ledger'
import { nameOfPeriod } from '@/statistics/period-names'
import type { Period } from '@/statistics/periods'
import { overlaps } from '@/statistics/periods'
import type { SpanChoice } from '@/statistics/span-choice'
import { chooseSpan } from '@/statistics/span-choice'
import { formatDay, toLocalDay } from '@/text/dates'

type Params = Record<string, string | string[] | undefined>

/**
 * Tin and bài over the span that an address chooses, told apart in every way.
 *
 * @param params as they stand in the address; what makes no sense falls back to everything.
 */
export async function getSpanStatistics(params: Params, now: Date): Promise<SpanStatisticsView> {
  const ledgers = await getPublicationLedgers()
  const known = knownSpan(ledgers, now)
  const choice = chooseSpan({ params, known, today: toLocalDay(now) })
  return getChosenStatistics({ choice, ledgers, known, now })
}

export async function getChosenStatistics({
  choice,
  ledgers,
  known,
  now,
}: {
  choice: SpanChoice
  ledgers: PublicationLedgers
  known: Period
  now: Date
}): Promise<SpanStatisticsView> {
  const { span, isAll, step, compare } = choice
  const today = toLocalDay(now)
  const reading = await readSpan({ span, known, today, step, ledgers })
  const [comparison, closed] = await Promise.all([
    compare ? getSamePeriod(reading) : null,
    getClosedNumbers(ledgers, span),
  ])
  const statistics = {
    ...toCounts(ledgers, span, listQueryOf(span, known)),
    name: isAll ? statisticsLabels.allYears : nameOfPeriod(span),
    span,
    partNote: partNote(reading),
    isAll,
    chosen: {
      from: isAll ? '' : span.from.slice(0, 7),
      to: isAll ? '' : span.to.slice(0, 7),
      step,
      compare,
    },
    problems: choice.problems,
    quickChoices: quickChoices({ span, isAll, known, today, compare }),
    openingBalance: isAll ? toOpeningBalance(ledgers) : null,
    byYear: step === 'year' ? toYearRows(ledgers, span, now) : null,
    byMonth: step === 'year' ? null : breakdownByMonth(reading),
    byCategory: breakdownByCategory(reading),
    byStream: breakdownByStream(reading),
    byUnit: breakdownByUnit(reading),
    participation: toParticipation(reading),
    byCampaign: breakdownByCampaign(reading),
    heatMap: toHeatMap(reading),
    comparison,
    closed,
    documents: documentsOf(ledgers, span),
    query: choice.query,
  }
  return { ...statistics, files: fileNames(statistics) }
}

/** "đến 25/07/2022": how far the numbers of a span reach that is not whole. */
function partNote({ span, spoken }: SpanReading): string | null {
  return spoken.to === span.to ? null : statisticsLabels.until(formatDay(spoken.to))
}

/** The documents of all figures that a span touches, oldest first, each once. */
function documentsOf({ news, articles }: PublicationLedgers, span: Period): string[] {
  const touched = [...news.figures, ...articles.figures]
    .filter(({ period }) => overlaps(period, span))
    .toSorted(byStart)
  return [...new Set(touched.map(({ document }) => document))]
}

function byStart(one: LedgerFigure, other: LedgerFigure): number {
  return one.period.from.localeCompare(other.period.from)
}
