import { countOverSpan, type LedgerFigure } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import type { PartCount } from '@/statistics/tallies'

/** What the ledger knows of one kind over a span, told apart by unit, category, month … */
export interface PartSeries {
  figures: readonly LedgerFigure[]
  /** Published items inside the span that no figure covers. */
  counts: readonly PartCount[]
}

/** What a row stands for: all that figures say of one period, one of the ids, or everything else. */
type RowPart =
  | { type: 'figure'; period: Period; documents: string[] }
  | { type: 'part'; id: string }
  | { type: 'rest' }

export type SpanBreakdownRow = RowPart & { news: number; articles: number }

export interface KnownBreakdown {
  ok: true
  rows: SpanBreakdownRow[]
  /** The ledger's numbers for the span, which the rows add up to. */
  total: { news: number; articles: number }
}

export type SpanBreakdown = KnownBreakdown | { ok: false; reason: 'indivisible' }

/**
 * Tin and bài of a span told apart so that the rows always add up: figures have rows of their own,
 * since nobody can divide them; then every id in the order given, zeros included; last what names
 * none, or one that was not asked for.
 *
 * @returns a refusal where a figure is cut, and where nothing but figures is known: zeros beside
 *   every name would be wrong.
 */
export function breakDown({
  span,
  ids,
  news,
  articles,
}: {
  span: Period
  ids: readonly string[]
  news: PartSeries
  articles: PartSeries
}): SpanBreakdown {
  const [ofNews, ofArticles] = [news, articles].map(({ figures, counts }) =>
    countOverSpan({ span, figures, counted: sumOf(counts, () => true) }),
  )
  if (!ofNews?.ok || !ofArticles?.ok) return { ok: false, reason: 'indivisible' }
  const counted = (ofNews.counted?.value ?? 0) + (ofArticles.counted?.value ?? 0)
  const hasFigures = ofNews.figures.length + ofArticles.figures.length > 0
  if (counted === 0 && hasFigures) return { ok: false, reason: 'indivisible' }

  const known = new Set<string | null>(ids)
  const numbersOf = (isOwn: (id: string | null) => boolean) => ({
    news: ofNews.counted ? sumOf(news.counts, isOwn) : 0,
    articles: ofArticles.counted ? sumOf(articles.counts, isOwn) : 0,
  })
  return {
    ok: true,
    rows: [
      ...figureRows(ofNews.figures, ofArticles.figures),
      ...ids.map((id): SpanBreakdownRow => ({
        type: 'part',
        id,
        ...numbersOf((own) => own === id),
      })),
      { type: 'rest', ...numbersOf((id) => !known.has(id)) },
    ],
    total: { news: ofNews.value, articles: ofArticles.value },
  }
}

/** One row for each period that figures speak of, oldest first. */
function figureRows(
  news: readonly LedgerFigure[],
  articles: readonly LedgerFigure[],
): SpanBreakdownRow[] {
  const both = [...news, ...articles]
  const keys = [...new Set(both.map(({ period }) => `${period.from} ${period.to}`))].sort()
  return keys.map((key) => {
    const [from = '', to = ''] = key.split(' ')
    const isOwn = ({ period }: LedgerFigure) => period.from === from && period.to === to
    return {
      type: 'figure',
      period: { from, to },
      documents: [...new Set(both.filter(isOwn).map(({ document }) => document))],
      news: valueOf(news.filter(isOwn)),
      articles: valueOf(articles.filter(isOwn)),
    }
  })
}

function valueOf(figures: readonly LedgerFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0)
}

function sumOf(counts: readonly PartCount[], isOwn: (id: string | null) => boolean): number {
  return counts.reduce((sum, { id, count }) => (isOwn(id) ? sum + count : sum), 0)
}
