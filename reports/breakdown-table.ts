import type { StatisticsTable } from '@/reports/table'
import { labels } from '@/site/labels'
import type { DimensionCount } from '@/statistics/engines/counter'
import { countOverSpan, type LedgerFigure } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import { formatOfficialDay } from '@/text/official-style'

/** What the ledger knows of one kind over a span, by unit or by category. */
export interface DimensionSeries {
  figures: readonly LedgerFigure[]
  /** Published items inside the span that no figure covers. */
  counts: readonly DimensionCount[]
}

export type Breakdown = { ok: true; table: StatisticsTable } | { ok: false; reason: 'indivisible' }

const DIMENSIONS = {
  unit: { title: 'Số tin, bài theo đơn vị', column: 'Đơn vị', rest: labels.statistics.noUnit },
  category: {
    title: 'Số tin, bài theo chuyên mục',
    column: 'Chuyên mục',
    rest: labels.statistics.noCategory,
  },
}

/**
 * Tin and bài of a span by unit or category, all of them, those without any as well. Figures have a
 * row of their own, and items that name no unit (or one that is not among the names) another, so
 * that the rows always add up to the ledger's number for the span.
 *
 * @param names in the order in which they are shown.
 * @returns a refusal where a figure is cut, and where nothing but figures is known: zeros beside
 *   every name would be wrong.
 */
export function breakdownTable({
  dimension,
  span,
  names,
  news,
  articles,
}: {
  dimension: keyof typeof DIMENSIONS
  span: Period
  names: readonly { id: string; label: string }[]
  news: DimensionSeries
  articles: DimensionSeries
}): Breakdown {
  const [ofNews, ofArticles] = [news, articles].map(({ figures, counts }) =>
    countOverSpan({ span, figures, counted: sumOf(counts, () => true) }),
  )
  if (!ofNews?.ok || !ofArticles?.ok) return { ok: false, reason: 'indivisible' }
  const counted = (ofNews.counted?.value ?? 0) + (ofArticles.counted?.value ?? 0)
  const figures = [...ofNews.figures, ...ofArticles.figures]
  if (counted === 0 && figures.length > 0) return { ok: false, reason: 'indivisible' }

  const known = new Set<string | null>(names.map(({ id }) => id))
  const rowOf = (label: string, isOwn: (id: string | null) => boolean) =>
    toRow(
      label,
      ofNews.counted ? sumOf(news.counts, isOwn) : 0,
      ofArticles.counted ? sumOf(articles.counts, isOwn) : 0,
    )
  const { title, column, rest } = DIMENSIONS[dimension]
  return {
    ok: true,
    table: {
      title,
      columns: [
        { label: column, kind: 'text' },
        ...[labels.statistics.news, labels.statistics.articles, labels.statistics.total].map(
          (label) => ({ label, kind: 'number' as const }),
        ),
      ],
      rows: [
        ...figureRows(ofNews.figures, ofArticles.figures),
        ...names.map(({ id, label }) => rowOf(label, (own) => own === id)),
        rowOf(rest, (id) => !known.has(id)),
      ],
      total: toRow(labels.statistics.total, ofNews.value, ofArticles.value),
      notes: sourceNotes(figures),
    },
  }
}

/** One row for each period that figures speak of. */
function figureRows(news: readonly LedgerFigure[], articles: readonly LedgerFigure[]) {
  const periods = [...news, ...articles].map(({ period }) => `${period.from} ${period.to}`)
  return [...new Set(periods)].sort().map((key) => {
    const own = ({ period }: LedgerFigure) => `${period.from} ${period.to}` === key
    const [from = '', to = ''] = key.split(' ')
    return toRow(
      labels.statistics.figureRow(formatOfficialDay(from), formatOfficialDay(to)),
      valueOf(news.filter(own)),
      valueOf(articles.filter(own)),
    )
  })
}

function sourceNotes(figures: readonly LedgerFigure[]): string[] {
  const counted = 'Nguồn: số tin, bài đếm trên Cổng thông tin điện tử.'
  if (figures.length === 0) return [counted]
  const documents = [...new Set(figures.map(({ document }) => document))].join('; ')
  return [
    counted,
    `Những dòng “theo văn bản” là con số chung của cả kỳ, lấy từ: ${documents}; các dòng khác không gồm tin, bài của kỳ đó.`,
  ]
}

function toRow(label: string, news: number, articles: number): [string, number, number, number] {
  return [label, news, articles, news + articles]
}

function valueOf(figures: readonly LedgerFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0)
}

function sumOf(counts: readonly DimensionCount[], isOwn: (id: string | null) => boolean): number {
  return counts.reduce((sum, { id, count }) => (isOwn(id) ? sum + count : sum), 0)
}
