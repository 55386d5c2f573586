import type { PublicationYears, ReportCount } from '@/reports/counts'
import { yearOf } from '@/reports/counts'
import { daysWords } from '@/reports/span-words'
import type { Cell, StatisticsTable } from '@/reports/table'
import { unknownWords } from '@/reports/unknown-words'
import { statisticsLabels } from '@/site/statistics-labels'
import { isWholeYear, type Period } from '@/statistics/periods'
import { formatOfficialDay } from '@/text/official-style'

/** Tin and bài by year with their sum; below it the documents the numbers come from. */
export function yearTable({ years, total }: PublicationYears): StatisticsTable {
  const { year, news, articles, total: sum } = statisticsLabels
  const all = years.flatMap((row) => [row.news, row.articles])
  return {
    title: 'Số tin, bài theo năm',
    columns: [
      { label: year, kind: 'text' },
      ...[news, articles, sum].map((label) => ({ label, kind: 'number' as const })),
    ],
    rows: years.map((row) => [rowLabel(row.period), ...countCells(row.news, row.articles)]),
    total: [sum, ...countCells(total.news, total.articles)],
    notes: [...sourceNotes(all), ...cutNotes([...all, total.news, total.articles])],
  }
}

/** Tin, bài and their sum; words where a number is not known. */
export function countCells(news: ReportCount, articles: ReportCount): [Cell, Cell, Cell] {
  const [one, other] = [news, articles].map((count) =>
    count.known ? count.value : unknownWords(count),
  ) as [Cell, Cell]
  const sum = typeof one === 'number' && typeof other === 'number' ? one + other : null
  return [one, other, sum ?? (typeof one === 'string' ? one : other)]
}

/** "2021", "2022 (đến ngày 25/7)", "2022 (từ ngày 10/3 đến ngày 25/7)" */
function rowLabel(period: Period): string {
  const year = yearOf(period.from)
  if (isWholeYear(period)) return year.toString()
  const [from, to] = [period.from, period.to].map((day) => formatOfficialDay(day).slice(0, -5))
  const start = period.from.endsWith('-01-01') ? '' : `từ ngày ${from ?? ''} `
  return `${year} (${start}đến ngày ${to ?? ''})`
}

function sourceNotes(counts: readonly ReportCount[]): string[] {
  const documents = counts.flatMap((count) => (count.known ? count.documents : []))
  const isCounted = counts.some((count) => count.known && count.counted > 0)
  const sources = [
    ...new Set(documents),
    ...(isCounted ? ['số tin, bài đếm trên Cổng thông tin điện tử'] : []),
  ]
  return sources.length === 0 ? [] : [`Nguồn: ${sources.join('; ')}.`]
}

function cutNotes(counts: readonly ReportCount[]): string[] {
  const cut = counts.flatMap((count) =>
    !count.known && count.reason === 'indivisible' ? count.figures : [],
  )
  const notes = cut.map(
    ({ period, document }) =>
      `${document} chỉ ghi một con số chung cho cả kỳ ${daysWords(period)}, không tách được.`,
  )
  return [...new Set(notes)]
}
