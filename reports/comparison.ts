import { countOf, yearOf, type LedgerSeries, type ReportCount } from '@/reports/counts'
import { paragraph, type Paragraph } from '@/reports/report'
import { daysWords } from '@/reports/span-words'
import type { Cell, StatisticsTable } from '@/reports/table'
import { unknownWords } from '@/reports/unknown-words'
import { monthlyAverage } from '@/statistics/monthly-average'
import {
  isWholeYear,
  overlaps,
  samePeriodLastYear,
  yearPeriod,
  type Day,
  type Period,
} from '@/statistics/periods'
import { formatDecimal } from '@/text/numbers'
import { formatOfficialCount } from '@/text/official-style'

/** One indicator in a period and in the same period of the year before (cùng kỳ). */
interface ComparisonRow {
  /** "tin" */
  name: string
  current: ReportCount
  previous: ReportCount
  /** What both come to a month, where one of them cannot be told apart and so not be compared. */
  averages: { current: Average; previous: Average } | null
}

interface Average {
  perMonth: number
  /** The days it was reckoned from, which may be more than those compared. */
  period: Period
}

export interface Comparison {
  current: Period
  previous: Period
  rows: ComparisonRow[]
}

/** Where two numbers cannot be compared. A dash, not a minus: no spreadsheet takes it for a formula. */
const NO_CHANGE = '–'

/** What a report over several years compares: the part of its last year. */
export function comparedPeriod(span: Period): Period {
  const year = yearPeriod(yearOf(span.to))
  return { from: span.from > year.from ? span.from : year.from, to: span.to }
}

/**
 * A period against the same one a year before. Where a figure is cut, the months of both are
 * compared instead: the number of the figures that were touched, over the months of their own
 * periods.
 *
 * @param series for each indicator the months counted in `current` and in the same period before.
 */
export function comparePeriods({
  current,
  since,
  series,
}: {
  current: Period
  since: Day | null
  series: readonly { name: string; current: LedgerSeries; previous: LedgerSeries }[]
}): Comparison {
  const previous = samePeriodLastYear(current)
  const rows = series.map((own): ComparisonRow => {
    const now = countOf({ span: current, since, series: own.current })
    const then = countOf({ span: previous, since, series: own.previous })
    const averages = {
      current: averageOf(now, current, own.current),
      previous: averageOf(then, previous, own.previous),
    }
    const { current: one, previous: other } = averages
    const isNeeded = isIndivisible(now) || isIndivisible(then)
    return {
      name: own.name,
      current: now,
      previous: then,
      averages: isNeeded && one && other ? { current: one, previous: other } : null,
    }
  })
  return { current, previous, rows }
}

/** "So với cùng kỳ năm 2021: tin tăng 12 (9,4%), bài giảm 03 (20%)." */
export function comparisonParagraph({ previous, rows }: Comparison): Paragraph {
  const year = yearOf(previous.from)
  const opening = isWholeYear(previous) ? `So với năm ${year}` : `So với cùng kỳ năm ${year}`
  return paragraph(`${opening}: ${rows.map(rowWords).join('; ')}.`)
}

export function comparisonTable({ current, previous, rows }: Comparison): StatisticsTable {
  return {
    title: 'So sánh với cùng kỳ năm trước',
    columns: [
      { label: 'Chỉ tiêu', kind: 'text' },
      { label: 'Kỳ này', kind: 'number' },
      { label: 'Cùng kỳ năm trước', kind: 'number' },
      { label: 'Tăng, giảm', kind: 'number' },
      { label: 'Tỷ lệ tăng, giảm (%)', kind: 'number' },
    ],
    rows: rows.flatMap((row) => [
      [`Số ${row.name}`, ...cellsOf(countCell(row.current), countCell(row.previous))],
      ...(row.averages
        ? [
            [
              `Số ${row.name}, bình quân tháng`,
              ...cellsOf(row.averages.current.perMonth, row.averages.previous.perMonth),
            ],
          ]
        : []),
    ]),
    total: null,
    notes: [
      `Kỳ này: ${daysWords(current)}. Cùng kỳ năm trước: ${daysWords(previous)}.`,
      ...averageNotes(rows),
    ],
  }
}

/** The days of the averages, which may be others for each row. */
function averageNotes(rows: readonly ComparisonRow[]): string[] {
  const notes = rows.flatMap(({ averages }) =>
    averages
      ? [
          `Bình quân tháng tính trên số liệu ${daysWords(averages.current.period)} và ${daysWords(averages.previous.period)}.`,
        ]
      : [],
  )
  return [...new Set(notes)]
}

function rowWords({ name, current, previous, averages }: ComparisonRow): string {
  if (current.known && previous.known) {
    return `${name} ${changeWords(current.value, previous.value, formatOfficialCount)}`
  }
  if (averages) {
    const [now, then] = [averages.current.perMonth, averages.previous.perMonth]
    return `số ${name} cùng kỳ không tách được, bình quân tháng ${formatDecimal(now, 1)} ${name} so với ${formatDecimal(then, 1)} ${name}, ${changeWords(now, then, (value) => formatDecimal(value, 1))}`
  }
  const missing = current.known ? previous : current
  return `số ${name} ${missing.known ? '' : `${unknownWords(missing)} để so sánh`}`
}

function changeWords(now: number, then: number, format: (value: number) => string): string {
  const change = format(Math.abs(now - then))
  if (change === format(0)) return 'bằng cùng kỳ'
  const percent = percentOf(now, then)
  const share =
    percent === null ? '' : ` (${formatDecimal(Math.abs(percent), 1).replace(/,0$/, '')}%)`
  return `${now > then ? 'tăng' : 'giảm'} ${change}${share}`
}

function cellsOf(now: Cell, then: Cell): Cell[] {
  if (typeof now === 'string' || typeof then === 'string') return [now, then, NO_CHANGE, NO_CHANGE]
  const percent = percentOf(now, then)
  return [
    oneDecimal(now),
    oneDecimal(then),
    oneDecimal(now - then),
    percent === null ? NO_CHANGE : oneDecimal(percent),
  ]
}

/** By how much more or less than before; null where there was nothing before. */
function percentOf(now: number, then: number): number | null {
  return then === 0 ? null : ((now - then) / then) * 100
}

function oneDecimal(value: number): number {
  return Math.round(Number((value * 10).toPrecision(15))) / 10
}

function countCell(count: ReportCount): Cell {
  return count.known ? count.value : unknownWords(count)
}

function averageOf(count: ReportCount, span: Period, { figures }: LedgerSeries): Average | null {
  const parts = count.known
    ? [{ value: count.value, period: span }]
    : figures.filter(({ unitId, period }) => unitId === null && overlaps(span, period))
  const perMonth = monthlyAverage(parts)
  const days = parts.flatMap(({ period }) => [period.from, period.to]).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (perMonth === null || from === undefined || to === undefined) return null
  return { perMonth, period: { from, to } }
}

function isIndivisible(count: ReportCount): boolean {
  return !count.known && count.reason === 'indivisible'
}
