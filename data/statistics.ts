import { countedInYear, getLedger } from '@/data/ledger'
import type { Ledger } from '@/data/ledger'
import type {
  CountSourceView,
  CountView,
  StatisticsView,
  YearRowView,
  YearStripView,
} from '@/data/views'
import { routes } from '@/site/routes'
import type { ListSection } from '@/site/routes'
import type { LedgerFigure } from '@/statistics/ledger'
import { countOverSpan } from '@/statistics/ledger'
import { describePartYear } from '@/statistics/part-year'
import type { Period } from '@/statistics/periods'
import { overlaps, yearPeriod } from '@/statistics/periods'
import { localYear, toLocalDay } from '@/text/dates'

export interface PublicationLedgers {
  news: Ledger
  articles: Ledger
}

export async function getPublicationLedgers(): Promise<PublicationLedgers> {
  const [news, articles] = await Promise.all([getLedger('news'), getLedger('articles')])
  return { news, articles }
}

/** Tin and bài by year, from the first year the ledger knows to the current one. */
export async function getStatistics(now: Date): Promise<StatisticsView> {
  const ledgers = await getPublicationLedgers()
  const years = yearsOf(ledgers, now)
  return {
    years: years.map((year) => toYearRow(ledgers, year, now)),
    total: { news: totalOf(ledgers.news, years), articles: totalOf(ledgers.articles, years) },
    openingBalance: toOpeningBalance(ledgers),
  }
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
  return {
    year,
    news: valueOf(toCount(news, year)),
    articles: valueOf(toCount(articles, year)),
    tv: valueOf(toCount(tv, year)),
    radio: valueOf(toCount(radio, year)),
    href: routes.statisticsOfYear(year),
  }
}

/** The days of a year on which something can have been on air: what is announced has not been. */
export function airedSpan(year: number, now: Date): Period {
  const { from, to } = yearPeriod(year)
  const today = toLocalDay(now)
  return { from, to: today < to ? today : to }
}

/** Years with figures or items, oldest first; the current year always among them. */
export function yearsOf({ news, articles }: PublicationLedgers, now: Date): number[] {
  const years = [news, articles].flatMap(({ figures, months }) => [
    ...figures.flatMap(({ period }) => [yearOfDay(period.from), yearOfDay(period.to)]),
    ...months.map(({ year }) => year),
  ])
  const current = localYear(now)
  const first = Math.min(current, ...years)
  return Array.from({ length: current - first + 1 }, (_, index) => first + index)
}

/** A year's number with its sources; the counted part opens the list behind it. */
export function toCount(ledger: Ledger, year: number): CountView {
  const result = countOverSpan({
    span: yearPeriod(year),
    figures: ledger.figures,
    counted: countedInYear(ledger, year),
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
    href: result.counted.value > 0 ? routes.section(sectionOf(ledger), { year }) : null,
  }
  return { known: true, value: result.value, sources: [...entered, counted] }
}

/** "đến 25/7" for a year that a figure breaks off, "đến 23/11" for the current one. */
export function partYearOf(ledgers: PublicationLedgers, year: number, now: Date): string | null {
  const both = [ledgers.news, ledgers.articles]
  const hasCounted = both.some((ledger) => countedInYear(ledger, year) > 0)
  const ends = both.flatMap(({ figures }) =>
    figures
      .filter(({ period }) => overlaps(period, yearPeriod(year)))
      .map(({ period }) => period.to),
  )
  const coveredTo = hasCounted ? null : (ends.toSorted().at(-1) ?? null)
  return describePartYear({ year, today: toLocalDay(now), coveredTo })
}

function toYearRow(ledgers: PublicationLedgers, year: number, now: Date): YearRowView {
  return {
    year,
    href: routes.statisticsOfYear(year),
    partYear: partYearOf(ledgers, year, now),
    news: toCount(ledgers.news, year),
    articles: toCount(ledgers.articles, year),
  }
}

/** What the figures of the document that vouches for the most of them add up to. */
function toOpeningBalance({
  news,
  articles,
}: PublicationLedgers): StatisticsView['openingBalance'] {
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

/**
 * Over all the years at once: a figure that reaches from one into the next has no number in either,
 * but one in the whole.
 */
function totalOf(ledger: Ledger, years: number[]): number | null {
  const result = countOverSpan({
    span: yearsPeriod(years),
    figures: ledger.figures,
    counted: years.reduce((sum, year) => sum + countedInYear(ledger, year), 0),
  })
  return result.ok ? result.value : null
}

/** From the first of some consecutive years to the last; there is always one. */
function yearsPeriod(years: number[]): Period {
  return {
    from: yearPeriod(Math.min(...years)).from,
    to: yearPeriod(Math.max(...years)).to,
  }
}

export function valueOf(count: CountView): number | null {
  return count.known ? count.value : null
}

function sectionOf({ kind }: Ledger): ListSection {
  return kind === 'articles' ? 'article' : 'news'
}

function yearOfDay(day: string): number {
  return Number(day.slice(0, 4))
}
