import type { StatisticsTable } from '@/reports/table'
import { statisticsLabels } from '@/site/statistics-labels'
import { breakDown, type PartSeries, type SpanBreakdownRow } from '@/statistics/breakdown'
import type { Period } from '@/statistics/periods'
import { formatOfficialDay } from '@/text/official-style'

export type Breakdown = { ok: true; table: StatisticsTable } | { ok: false; reason: 'indivisible' }

const DIMENSIONS = {
  unit: { title: 'Số tin, bài theo đơn vị', column: 'Đơn vị', rest: statisticsLabels.noUnit },
  category: {
    title: 'Số tin, bài theo chuyên mục',
    column: 'Chuyên mục',
    rest: statisticsLabels.noCategory,
  },
}

/**
 * Tin and bài of a span by unit or category, all of them, those without any as well, so that the
 * rows always add up to the ledger's number for the span.
 *
 * @param names in the order in which they are shown.
 * @returns the refusal of `breakDown`.
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
  news: PartSeries
  articles: PartSeries
}): Breakdown {
  const breakdown = breakDown({ span, ids: names.map(({ id }) => id), news, articles })
  if (!breakdown.ok) return breakdown
  const { title, column, rest } = DIMENSIONS[dimension]
  const labelOf = new Map(names.map(({ id, label }) => [id, label]))
  const { total } = breakdown
  return {
    ok: true,
    table: {
      title,
      columns: [
        { label: column, kind: 'text' },
        ...[statisticsLabels.news, statisticsLabels.articles, statisticsLabels.total].map(
          (label) => ({ label, kind: 'number' as const }),
        ),
      ],
      rows: breakdown.rows.map((row) => {
        const label = row.type === 'part' ? labelOf.get(row.id) : rowLabel(row)
        return toRow(label ?? rest, row.news, row.articles)
      }),
      total: toRow(statisticsLabels.total, total.news, total.articles),
      notes: sourceNotes(breakdown.rows),
    },
  }
}

function rowLabel(row: SpanBreakdownRow): string | undefined {
  if (row.type !== 'figure') return undefined
  const { from, to } = row.period
  return statisticsLabels.figureRow(formatOfficialDay(from), formatOfficialDay(to))
}

function sourceNotes(rows: readonly SpanBreakdownRow[]): string[] {
  const counted = 'Nguồn: số tin, bài đếm trên Cổng thông tin điện tử.'
  const documents = rows.flatMap((row) => (row.type === 'figure' ? row.documents : []))
  if (documents.length === 0) return [counted]
  const named = [...new Set(documents)].join('; ')
  return [
    counted,
    `Những dòng “theo văn bản” là con số chung của cả kỳ, lấy từ: ${named}; các dòng khác không gồm tin, bài của kỳ đó.`,
  ]
}

function toRow(label: string, news: number, articles: number): [string, number, number, number] {
  return [label, news, articles, news + articles]
}
