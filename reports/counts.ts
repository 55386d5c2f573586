import type { MonthCount } from '@/statistics/engines/counter'
import { countOverSpan, type LedgerFigure } from '@/statistics/ledger'
import { intersect, yearPeriod, type Day, type Period } from '@/statistics/periods'

/** A figure that a span cuts: nothing but its whole is known. */
export interface CutFigure {
  period: Period
  document: string
}

/** A number of the report, with what vouches for it, or why there is none. */
export type ReportCount =
  | {
      known: true
      value: number
      /** The documents of the figures in it. */
      documents: string[]
      /** How much of it the portal counted itself. */
      counted: number
    }
  | { known: false; reason: 'indivisible'; figures: CutFigure[] }
  | { known: false; reason: 'noData' }

/** What the ledger knows of one indicator. */
export interface LedgerSeries {
  figures: readonly LedgerFigure[]
  /** Published items inside the report's span that no figure covers, by month. */
  months: readonly MonthCount[]
}

interface YearCount {
  period: Period
  count: ReportCount
}

/** Tin and bài, year by year and together. */
export interface PublicationYears {
  years: { period: Period; news: ReportCount; articles: ReportCount }[]
  total: { news: ReportCount; articles: ReportCount }
}

/**
 * Tin and bài of a span by year. Years and totals come from the same counts, so they add up wherever
 * all years are known; a figure that reaches from one year into the next has no number in either,
 * but one in the whole.
 *
 * @param since the first day the ledger knows anything of; years that end before it have no data,
 *   which is not the same as nothing published. Null: every year has.
 */
export function publicationYears({
  span,
  since,
  news,
  articles,
}: {
  span: Period
  since: Day | null
  news: LedgerSeries
  articles: LedgerSeries
}): PublicationYears {
  const newsYears = yearCounts({ span, since, series: news })
  const articleYears = yearCounts({ span, since, series: articles })
  return {
    years: newsYears.map(({ period, count }, index) => ({
      period,
      news: count,
      articles: articleYears[index]?.count ?? { known: false, reason: 'noData' },
    })),
    total: {
      news: countOf({ span, since, series: news }),
      articles: countOf({ span, since, series: articles }),
    },
  }
}

/** The calendar years that a span touches, oldest first, each only as far as the span reaches. */
export function yearParts(span: Period): Period[] {
  const first = yearOf(span.from)
  const years = Array.from({ length: yearOf(span.to) - first + 1 }, (_, index) => first + index)
  return years.flatMap((year) => intersect(span, yearPeriod(year)) ?? [])
}

/** What the ledger says of one indicator over a span; `series.months` lie inside the span. */
export function countOf({
  span,
  since,
  series: { figures, months },
}: {
  span: Period
  since: Day | null
  series: LedgerSeries
}): ReportCount {
  const counted = months.reduce((sum, { count }) => sum + count, 0)
  const result = countOverSpan({ span, figures, counted })
  if (!result.ok) {
    const cut = result.figures.map(({ period, document }) => ({ period, document }))
    return { known: false, reason: 'indivisible', figures: cut }
  }
  if (result.value === 0 && result.figures.length === 0 && since !== null && span.to < since) {
    return { known: false, reason: 'noData' }
  }
  return {
    known: true,
    value: result.value,
    documents: [...new Set(result.figures.map(({ document }) => document))],
    counted: result.counted?.value ?? 0,
  }
}

function yearCounts({
  span,
  since,
  series: { figures, months },
}: {
  span: Period
  since: Day | null
  series: LedgerSeries
}): YearCount[] {
  return yearParts(span).map((period) => {
    const ofYear = months.filter(({ year }) => year === yearOf(period.from))
    return { period, count: countOf({ span: period, since, series: { figures, months: ofYear } }) }
  })
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}
