import { countedIn, getLedger } from '@/data/ledger'
import type { Ledger } from '@/data/ledger'
import { listQueryOf } from '@/data/list-links'
import type {
  CountSourceView,
  CountView,
  OpeningBalanceView,
  PublicationCounts,
  YearRowView,
} from '@/data/statistics-views'
import type { YearStripView } from '@/data/home-views'
import { statisticsLabels } from '@/site/statistics-labels'
import { routes } from '@/site/routes'
import type { ListQuery } from '@/site/queries'
import type { ListSection } from '@/site/sections'
import type { LedgerFigure } from '@/statistics/ledger'
import { countOverSpan } from '@/statistics/ledger'
import { monthlyAverage } from '@/statistics/monthly-average'
import { describePartYear } from '@/statistics/part-year'
import type { Day, Period } from '@/statistics/periods'
import { containsDay, isWholeYear, overlaps, yearPeriod } from '@/statistics/periods'
import { splitSpan } from '@/statistics/spans'
import { articleShare } from '@/statistics/tallies'
import { formatDay, localYear, toLocalDay } from '@/text/dates'

export interface PublicationLedgers {
  news: Ledger
  articles: Ledger
}

export async function getPublicationLedgers(): Promise<PublicationLedgers> {
  const [news, articles] = await Promise.all([getLedger('news'), getLedger('articles')])
  return { news, articles }
}

/** The current year's counts for the strip on the home page. */
export async function getYearStrip(now: Date): Promise<YearStripView> {
  const year = localYear(now)
  const span = yearPeriod(year)
  const [news, articles, tv, radio] = await Promise.all([
    getLedger('news', span),
    getLedger('articles', span),
    getLedger('tv', airedSpan(year, now)),
    getLedger('radio', airedSpan(year, now)),
  ])
  const numberOf = (ledger: Ledger) => valueOf(toCount(ledger, span, { year }))
  return {
    year,
    news: numberOf(news),
    articles: numberOf(articles),
    tv: numberOf(tv),
    radio: numberOf(radio),
    href: routes.statisticsOfYear(year),
  }
}

/** The days of a year on which something can have been on air: what is announced has not been. */
export function airedSpan(year: number, now: Date): Period {
  const { from, to } = yearPeriod(year)
  const today = toLocalDay(now)
  return { from, to: today < to ? today : to }
}

/** The years with figures or items; the current year always among them. */
export function knownSpan({ news, articles }: PublicationLedgers, now: Date): Period {
  const years = [news, articles].flatMap(({ figures, months }) => [
    ...figures.flatMap(({ period }) => [yearOf(period.from), yearOf(period.to)]),
    ...months.map(({ year }) => year),
  ])
  const current = localYear(now)
  return { from: yearPeriod(Math.min(current, ...years)).from, to: yearPeriod(current).to }
}

/**
 * The number of a span of whole months with its sources; the counted part opens the list behind it.
 *
 * @param query what narrows the list to the span.
 */
export function toCount(ledger: Ledger, span: Period, query: ListQuery): CountView {
  const result = countOverSpan({
    span,
    figures: ledger.figures,
    counted: countedIn(ledger, span),
  })
  const entered = result.figures.map(({ value, period, document }): CountSourceView => ({
    type: 'figure',
    value,
    from: period.from,
    to: period.to,
    document,
  }))
  if (!result.ok) return { known: false, reason: 'indivisible', sources: entered }
  if (!result.counted || (result.counted.value === 0 && entered.length > 0)) {
    return { known: true, value: result.value, sources: entered }
  }
  const counted: CountSourceView = {
    type: 'counted',
    value: result.counted.value,
    href: result.counted.value > 0 ? routes.section(sectionOf(ledger), query) : null,
  }
  return { known: true, value: result.value, sources: [...entered, counted] }
}

/** Tin and bài of a span with their sum and the share of bài. */
export function toCounts(
  { news, articles }: PublicationLedgers,
  span: Period,
  query: ListQuery,
): PublicationCounts {
  const counts = { news: toCount(news, span, query), articles: toCount(articles, span, query) }
  const [one, other] = [valueOf(counts.news), valueOf(counts.articles)]
  if (one === null || other === null) return { ...counts, sum: null, share: null }
  return { ...counts, sum: one + other, share: articleShare({ news: one, articles: other }) }
}

/**
 * As much of a span as its numbers speak of: not the days to come, and where its last year has
 * nothing but figures, no day after them.
 */
export function spokenOf(ledgers: PublicationLedgers, span: Period, today: Day): Period {
  if (containsDay(span, today)) return { from: span.from, to: today }
  const [lastYear] = splitSpan(span, 'year').slice(-1)
  const coveredTo = lastYear ? endOfFigures(ledgers, lastYear) : null
  return { from: span.from, to: coveredTo !== null && coveredTo < span.to ? coveredTo : span.to }
}

/** "đến 25/7" for a year that a figure breaks off, "đến 23/11" for the current one. */
export function partYearOf(ledgers: PublicationLedgers, year: number, now: Date): string | null {
  const coveredTo = endOfFigures(ledgers, yearPeriod(year))
  return describePartYear({ year, today: toLocalDay(now), coveredTo })
}

/** The years of a span of whole months, oldest first, the first and the last as far as it reaches. */
export function toYearRows(ledgers: PublicationLedgers, span: Period, now: Date): YearRowView[] {
  const known = knownSpan(ledgers, now)
  return splitSpan(span, 'year').map((part): YearRowView => {
    const year = yearOf(part.from)
    const counts = toCounts(ledgers, part, listQueryOf(part, known))
    const period = spokenOf(ledgers, part, toLocalDay(now))
    const [from, to] = [part.from.slice(0, 7), part.to.slice(0, 7)]
    return {
      year,
      href: isWholeYear(part) ? routes.statisticsOfYear(year) : routes.statistics({ from, to }),
      partYear: isWholeYear(part)
        ? partYearOf(ledgers, year, now)
        : statisticsLabels.period(formatDay(part.from), formatDay(part.to)),
      ...counts,
      perMonth: counts.sum === null ? null : monthlyAverage([{ value: counts.sum, period }]),
    }
  })
}

export function valueOf(count: CountView): number | null {
  return count.known ? count.value : null
}

/** The last day that figures of a stretch tell of, when nothing was counted in it beside them. */
function endOfFigures({ news, articles }: PublicationLedgers, period: Period): Day | null {
  const both = [news, articles]
  if (both.some((ledger) => countedIn(ledger, period) > 0)) return null
  const ends = both.flatMap(({ figures }) =>
    figures.filter((figure) => overlaps(figure.period, period)).map((figure) => figure.period.to),
  )
  return ends.toSorted().at(-1) ?? null
}

/** What the figures of the document that vouches for the most of them add up to. */
export function toOpeningBalance({
  news,
  articles,
}: PublicationLedgers): OpeningBalanceView | null {
  const all = [...news.figures, ...articles.figures]
  const weight = (document: string) => all.filter((figure) => figure.document === document).length
  const [document] = [...new Set(all.map((figure) => figure.document))].toSorted(
    (one, other) => weight(other) - weight(one),
  )
  if (document === undefined) return null
  const of = (figures: LedgerFigure[]) => figures.filter((figure) => figure.document === document)
  const sum = (figures: LedgerFigure[]) =>
    of(figures).reduce((total, { value }) => total + value, 0)
  const days = of(all)
    .flatMap(({ period }) => [period.from, period.to])
    .toSorted()
  return {
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    news: sum(news.figures),
    articles: sum(articles.figures),
    document,
  }
}

function sectionOf({ kind }: Ledger): ListSection {
  return kind === 'articles' ? 'article' : 'news'
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
