import { startsIn } from '@/data/ledger'
import { listQueryOf } from '@/data/list-links'
import type { NamedPart, SpanReading } from '@/data/span-reading'
import { yearOf } from '@/data/statistics'
import type { BreakdownRowView, BreakdownView } from '@/data/statistics-views'
import { statisticsLabels } from '@/site/statistics-labels'
import { routes } from '@/site/routes'
import type { ListQuery } from '@/site/queries'
import type { PartSeries, SpanBreakdown, SpanBreakdownRow } from '@/statistics/breakdown'
import { breakDown } from '@/statistics/breakdown'
import type { UnitMonthCount } from '@/statistics/engines/survey'
import type { Day, Period } from '@/statistics/periods'
import { subtractPeriods } from '@/statistics/periods'
import type { ChosenStep } from '@/statistics/span-choice'
import { splitSpan } from '@/statistics/spans'
import type { PartCount } from '@/statistics/tallies'
import { articleShare, regroup } from '@/statistics/tallies'
import { unitsToShow } from '@/statistics/units'
import { formatDay } from '@/text/dates'

/** A month, quarter or year of a span of which something was to be counted. */
export interface OpenPart {
  period: Period
  /** "Tháng 9", "Quý III/2022", "2024" */
  label: string
  /** "T9": where room is scarce, beside the label for those who hear it. */
  short: string
  /** The first day that no figure covers, where that is not the first of all. */
  countedFrom: Day | null
}

/** The parts that have begun and that no figure covers whole, oldest first. */
export function openParts({ span, ledgers, today }: SpanReading, step: ChosenStep): OpenPart[] {
  const isOneYear = yearOf(span.from) === yearOf(span.to)
  return splitSpan(span, step).flatMap((period): OpenPart[] => {
    const open = [ledgers.news, ledgers.articles].flatMap(({ covered }) =>
      subtractPeriods(period, covered),
    )
    const [first] = open.map(({ from }) => from).toSorted()
    if (first === undefined || period.from > today) return []
    return [
      {
        period,
        label: labelOf(period, step, isOneYear),
        short:
          step === 'month' && isOneYear
            ? statisticsLabels.shortMonth(Number(period.from.slice(5, 7)))
            : labelOf(period, step, isOneYear),
        countedFrom: first === period.from ? null : first,
      },
    ]
  })
}

/**
 * Before the months or quarters a row for each period that a figure covers and nobody can tell
 * apart. A month that a figure cuts says from when it counts.
 */
export function breakdownByMonth(reading: SpanReading): BreakdownView {
  const { ledgers, known, step } = reading
  const parts = openParts(reading, step)
  const countsOf = ({ months }: { months: { year: number; month: number; count: number }[] }) =>
    parts.map(({ period }) => ({
      id: period.from,
      count: months.reduce((sum, month) => (startsIn(month, period) ? sum + month.count : sum), 0),
    }))
  const breakdown = breakParts(
    reading,
    parts.map(({ period }) => period.from),
    { news: countsOf(ledgers.news), articles: countsOf(ledgers.articles) },
  )
  return toView(breakdown, (row) => {
    const part = row.type === 'part' && parts.find(({ period }) => period.from === row.id)
    if (!part) return null
    const query = listQueryOf(part.period, known)
    return {
      label: statisticsLabels.countedFrom(
        part.label,
        part.countedFrom && formatDay(part.countedFrom),
      ),
      href: null,
      ...sectionLinks(row, query),
    }
  })
}

export function breakdownByUnit(reading: SpanReading): BreakdownView {
  const counts = unitCounts(reading)
  const units = unitsToShow({
    units: reading.units,
    span: reading.span,
    counts: [...counts.news, ...counts.articles],
  })
  return breakNamed(reading, { names: units, counts, hrefOf: routes.unit, lacking: 'unit' })
}

export function breakdownByCategory(reading: SpanReading): BreakdownView {
  const { counts, categories } = reading
  return breakNamed(reading, {
    names: categories,
    counts: { news: counts.news.byCategory, articles: counts.articles.byCategory },
    hrefOf: routes.category,
    lacking: 'category',
  })
}

/** Categories under their stream; no list shows a whole stream. */
export function breakdownByStream(reading: SpanReading): BreakdownView {
  const { counts, categories } = reading
  const streams = new Map(categories.map(({ id, stream }) => [id, stream]))
  const regrouped = (own: readonly PartCount[]) => regroup(own, (id) => streams.get(id) ?? null)
  return breakNamed(reading, {
    names: (['inDepth', 'regular'] as const).map((stream) => ({
      id: stream,
      label: statisticsLabels.streams[stream],
      slug: null,
    })),
    counts: {
      news: regrouped(counts.news.byCategory),
      articles: regrouped(counts.articles.byCategory),
    },
    hrefOf: routes.category,
    lacking: 'category',
  })
}

/** Campaigns alone: an item may belong to several of them or to none, so nothing adds up. */
export function breakdownByCampaign(reading: SpanReading): BreakdownView {
  const { counts, campaigns, ledgers, span } = reading
  // Whether it can be told apart is a matter of all items, not of those in campaigns.
  const whole = breakParts(reading, [], { news: monthsOf('news'), articles: monthsOf('articles') })
  if (!whole.ok) return { known: false, reason: 'indivisible' }
  const query = listQueryOf(span, reading.known)
  const valueOf = (own: readonly PartCount[], id: string) =>
    own.reduce((sum, part) => (part.id === id ? sum + part.count : sum), 0)
  const rows = campaigns.map((campaign) => {
    const news = valueOf(counts.news.byCampaign, campaign.id)
    const articles = valueOf(counts.articles.byCampaign, campaign.id)
    const named = namedLinks(campaign, { news, articles }, query, routes.campaign)
    return toRow({ ...named, news, articles, documents: [] })
  })
  return { known: true, addsUp: false, rows, total: totalOf(whole.total) }

  function monthsOf(kind: 'news' | 'articles'): PartCount[] {
    return ledgers[kind].months
      .filter((month) => startsIn(month, span))
      .map(({ count }) => ({ id: null, count }))
  }
}

/** What was counted for each unit in the span. */
export function unitCounts({ counts }: SpanReading): { news: PartCount[]; articles: PartCount[] } {
  const byUnit = (own: readonly UnitMonthCount[]) =>
    own.map(({ unit, count }) => ({ id: unit, count }))
  return {
    news: byUnit(counts.news.byUnitAndMonth),
    articles: byUnit(counts.articles.byUnitAndMonth),
  }
}

type HrefOf = (slug: string, query: ListQuery) => string

function breakNamed(
  reading: SpanReading,
  {
    names,
    counts,
    hrefOf,
    lacking,
  }: {
    names: readonly NamedPart[]
    counts: { news: readonly PartCount[]; articles: readonly PartCount[] }
    hrefOf: HrefOf
    lacking: 'unit' | 'category'
  },
): BreakdownView {
  const query = listQueryOf(reading.span, reading.known)
  const byId = new Map(names.map((name) => [name.id, name]))
  const breakdown = breakParts(reading, [...byId.keys()], counts)
  return toView(breakdown, (row) => {
    const name = row.type === 'part' ? byId.get(row.id) : undefined
    if (name) return namedLinks(name, row, query, hrefOf)
    return {
      label: lacking === 'unit' ? statisticsLabels.noUnit : statisticsLabels.noCategory,
      href: null,
      ...sectionLinks(row, { ...query, lacking }),
    }
  })
}

function breakParts(
  { ledgers, span }: SpanReading,
  ids: readonly string[],
  counts: { news: readonly PartCount[]; articles: readonly PartCount[] },
): SpanBreakdown {
  const seriesOf = (kind: 'news' | 'articles'): PartSeries => ({
    figures: ledgers[kind].figures,
    counts: counts[kind],
  })
  return breakDown({ span, ids, news: seriesOf('news'), articles: seriesOf('articles') })
}

type RowLinks = Pick<BreakdownRowView, 'label' | 'href' | 'newsHref' | 'articlesHref'>
type Counts = Pick<SpanBreakdownRow, 'news' | 'articles'>

/** @param linksOf what a counted row is called and leads to; null leaves it out. */
function toView(
  breakdown: SpanBreakdown,
  linksOf: (row: SpanBreakdownRow) => RowLinks | null,
): BreakdownView {
  if (!breakdown.ok) return { known: false, reason: breakdown.reason }
  const rows = breakdown.rows.flatMap((row) => {
    const documents = row.type === 'figure' ? row.documents : []
    const links = row.type === 'figure' ? figureLabel(row.period) : linksOf(row)
    const { news, articles } = row
    return links === null ? [] : [toRow({ ...links, news, articles, documents })]
  })
  return { known: true, addsUp: true, rows, total: totalOf(breakdown.total) }
}

/** No list of the portal shows what a document has counted. */
function figureLabel({ from, to }: Period): RowLinks {
  const label = statisticsLabels.figureRow(formatDay(from), formatDay(to))
  return { label, href: null, newsHref: null, articlesHref: null }
}

function namedLinks(
  { label, slug }: NamedPart,
  { news, articles }: Counts,
  query: ListQuery,
  hrefOf: HrefOf,
): RowLinks {
  const linkOf = (count: number, kind: 'news' | 'article') =>
    slug !== null && count > 0 ? hrefOf(slug, { ...query, kind }) : null
  return {
    label,
    href: slug === null ? null : hrefOf(slug, query),
    newsHref: linkOf(news, 'news'),
    articlesHref: linkOf(articles, 'article'),
  }
}

function sectionLinks({ news, articles }: Counts, query: ListQuery) {
  return {
    newsHref: news > 0 ? routes.section('news', query) : null,
    articlesHref: articles > 0 ? routes.section('article', query) : null,
  }
}

function toRow(row: Omit<BreakdownRowView, 'sum' | 'share'>): BreakdownRowView {
  return { ...row, sum: row.news + row.articles, share: articleShare(row) }
}

function totalOf(total: { news: number; articles: number }) {
  return { ...total, sum: total.news + total.articles, share: articleShare(total) }
}

function labelOf({ from }: Period, step: ChosenStep, isOneYear: boolean): string {
  const year = yearOf(from)
  if (step === 'year') return String(year)
  const month = Number(from.slice(5, 7))
  const ofYear = isOneYear ? null : year
  if (step === 'month') return statisticsLabels.monthRow(month, ofYear)
  return statisticsLabels.quarterRow(Math.floor((month - 1) / 3), ofYear)
}
