import { getReading } from '@/data/cms'
import type { Ledger } from '@/data/ledger'
import { countedInYear, getLedger } from '@/data/ledger'
import {
  airedSpan,
  getPublicationLedgers,
  partYearOf,
  toCount,
  valueOf,
  yearsOf,
} from '@/data/statistics'
import type { PublicationLedgers } from '@/data/statistics'
import { findYearTarget } from '@/data/targets'
import type { BreakdownRowView, BreakdownView, YearStatisticsView } from '@/data/views'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import type { Dimension } from '@/statistics/engines/counter'
import { monthPeriod, overlaps, subtractPeriods, yearPeriod } from '@/statistics/periods'
import { formatDay, toLocalDay } from '@/text/dates'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const MAX_NAMES = 1000

/** One year in full; null for a year that the ledger does not know. */
export async function findYearStatistics(
  year: number,
  now: Date,
): Promise<YearStatisticsView | null> {
  const ledgers = await getPublicationLedgers()
  const years = yearsOf(ledgers, now)
  if (!years.includes(year)) return null

  const [byCategory, byUnit, byCampaign, tv, radio] = await Promise.all([
    breakdownBy('category', ledgers, year),
    breakdownBy('unit', ledgers, year),
    breakdownBy('campaign', ledgers, year),
    getBroadcasts('tv', year, now),
    getBroadcasts('radio', year, now),
  ])
  return {
    year,
    partYear: partYearOf(ledgers, year, now),
    news: toCount(ledgers.news, year),
    articles: toCount(ledgers.articles, year),
    byMonth: breakdownByMonth(ledgers, year, now),
    byCategory,
    byUnit,
    byCampaign,
    broadcasts: [tv, radio],
    newerHref: years.includes(year + 1) ? routes.statisticsOfYear(year + 1) : null,
    olderHref: years.includes(year - 1) ? routes.statisticsOfYear(year - 1) : null,
  }
}

/**
 * Before the months a row for what a figure covers and nobody can tell apart; then the months that
 * have begun and that no figure covers whole. A month that a figure cuts says from when it counts.
 */
function breakdownByMonth(ledgers: PublicationLedgers, year: number, now: Date): BreakdownView {
  if (cannotBeToldApart(ledgers, year)) return { known: false, reason: 'indivisible' }
  const begun = MONTHS.filter((month) => monthPeriod(year, month).from <= toLocalDay(now))
  const months = begun.flatMap((month): BreakdownRowView[] => {
    const period = monthPeriod(year, month)
    const open = [ledgers.news, ledgers.articles].flatMap(({ covered }) =>
      subtractPeriods(period, covered),
    )
    const [first] = open.map(({ from }) => from).toSorted()
    if (first === undefined) return []
    const countOf = ({ months: counted }: Ledger) =>
      counted.find((row) => row.year === year && row.month === month)?.count ?? 0
    const news = countOf(ledgers.news)
    const articles = countOf(ledgers.articles)
    return [
      {
        label: labels.statistics.monthRow(month, first === period.from ? null : formatDay(first)),
        href: null,
        news,
        newsHref: news > 0 ? routes.section('news', { year, month }) : null,
        articles,
        articlesHref: articles > 0 ? routes.section('article', { year, month }) : null,
      },
    ]
  })
  return toBreakdown([...figureRows(ledgers, year), ...months], true)
}

async function breakdownBy(
  dimension: Dimension,
  ledgers: PublicationLedgers,
  year: number,
): Promise<BreakdownView> {
  if (cannotBeToldApart(ledgers, year)) return { known: false, reason: 'indivisible' }
  const span = yearPeriod(year)
  const [news, articles, names] = await Promise.all([
    ledgers.news.counter.countByDimension({
      kind: 'news',
      span,
      except: ledgers.news.covered,
      dimension,
    }),
    ledgers.articles.counter.countByDimension({
      kind: 'articles',
      span,
      except: ledgers.articles.covered,
      dimension,
    }),
    getNames(dimension, year),
  ])
  const countOf = (
    counts: { id: string | null; count: number }[],
    ids: (id: string | null) => boolean,
  ) => counts.reduce((sum, { id, count }) => (ids(id) ? sum + count : sum), 0)

  const named = names.map(({ id, label, href }): BreakdownRowView => ({
    ...rowWithoutLists(label),
    href,
    news: countOf(news, (own) => own === id),
    articles: countOf(articles, (own) => own === id),
  }))
  if (dimension === 'campaign') return toBreakdown(named, false)

  const known = new Set<string | null>(names.map(({ id }) => id))
  const rest: BreakdownRowView = {
    ...rowWithoutLists(
      dimension === 'category' ? labels.statistics.noCategory : labels.statistics.noUnit,
    ),
    news: countOf(news, (id) => !known.has(id)),
    articles: countOf(articles, (id) => !known.has(id)),
  }
  return toBreakdown([...figureRows(ledgers, year), ...named, rest], true)
}

/** No list of the portal shows a document's items, or those of one kind in a topic. */
function rowWithoutLists(label: string): BreakdownRowView {
  return { label, href: null, news: 0, newsHref: null, articles: 0, articlesHref: null }
}

/** Rows for the figures of a year, so that every table adds up to the year's number. */
function figureRows({ news, articles }: PublicationLedgers, year: number): BreakdownRowView[] {
  const inYear = (ledger: Ledger) =>
    ledger.figures.filter(({ period }) => overlaps(period, yearPeriod(year)))
  const periods = new Map<string, BreakdownRowView>()
  for (const [kind, ledger] of [
    ['news', news],
    ['articles', articles],
  ] as const) {
    for (const { period, value } of inYear(ledger)) {
      const label = labels.statistics.figureRow(formatDay(period.from), formatDay(period.to))
      const row = periods.get(label) ?? rowWithoutLists(label)
      row[kind] += value
      periods.set(label, row)
    }
  }
  return [...periods.values()]
}

/**
 * "không tách được": a year that stands on figures alone, and one that has no number itself because
 * a figure reaches beyond it.
 */
function cannotBeToldApart(ledgers: PublicationLedgers, year: number): boolean {
  const both = [ledgers.news, ledgers.articles]
  if (both.some((ledger) => !toCount(ledger, year).known)) return true
  const hasFigure = both.some(({ figures }) =>
    figures.some(({ period }) => overlaps(period, yearPeriod(year))),
  )
  const hasCounted = both.some(({ months }) => months.some((row) => row.year === year))
  return hasFigure && !hasCounted
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
  return {
    medium,
    aired: valueOf(toCount(ledger, year)),
    airedHref: countedInYear(ledger, year) > 0 ? routes.broadcasts(medium, year) : null,
    target: target?.value ?? null,
    targetSource: target?.document ?? null,
  }
}

/** The names of a dimension with the list behind each; zeros are shown, so all of them. */
async function getNames(
  dimension: Dimension,
  year: number,
): Promise<{ id: string; label: string; href: string | null }[]> {
  const { cms, req } = await getReading()
  const shared = {
    depth: 0,
    limit: MAX_NAMES,
    overrideAccess: false,
    req,
    pagination: false,
    select: { name: true, slug: true },
  } as const
  if (dimension === 'category') {
    const { docs } = await cms.find({ ...shared, collection: 'categories', sort: 'order' })
    return docs.map((row) => toName(row, (slug) => routes.category(slug, { year })))
  }
  if (dimension === 'unit') {
    const { docs } = await cms.find({ ...shared, collection: 'units', sort: 'order' })
    return docs.map((row) => toName(row, (slug) => routes.unit(slug, { year })))
  }
  const { docs } = await cms.find({ ...shared, collection: 'campaigns', sort: 'name' })
  return docs.map((row) => toName(row, (slug) => routes.campaign(slug, { year })))
}

function toName(
  { id, name, slug }: { id: string; name: string; slug?: string | null },
  hrefOf: (slug: string) => string,
) {
  return { id, label: name, href: slug ? hrefOf(slug) : null }
}

function toBreakdown(rows: BreakdownRowView[], addsUp: boolean): BreakdownView {
  return {
    known: true,
    addsUp,
    rows,
    total: {
      news: rows.reduce((sum, row) => sum + row.news, 0),
      articles: rows.reduce((sum, row) => sum + row.articles, 0),
    },
  }
}
