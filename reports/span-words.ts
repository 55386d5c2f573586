import { yearOf } from '@/reports/counts'
import { isWholeYear, monthPeriod, type Day, type Period } from '@/statistics/periods'
import { formatOfficialDay, formatOfficialMonth } from '@/text/official-style'

/**
 * A span as reports say it: "năm 2021", "từ năm 2018 đến tháng 7/2022", "từ đầu năm đến tháng
 * 7/2022", "tháng 02/2022". The end is named by its month, as in report 178, whose numbers end on
 * July 25; where the beginning or a single month is no whole one, both ends are named by their day.
 */
export function spanWords(span: Period): string {
  const { from, to } = span
  if (from === to) return `ngày ${formatOfficialDay(from)}`
  if (isWholeYear(span)) return `năm ${yearOf(from)}`
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
  if (isOneMonth && isWholeMonth(span)) return monthWords(from)
  if (isOneMonth || !from.endsWith('-01')) return daysWords(span)
  if (yearOf(from) === yearOf(to)) {
    const start = isNewYear(from) ? 'từ đầu năm' : `từ tháng ${monthOf(from)}`
    return `${start} đến ${monthWords(to)}`
  }
  const start = isNewYear(from) ? `từ năm ${yearOf(from)}` : `từ ${monthWords(from)}`
  return `${start} đến ${to.endsWith('-12-31') ? `năm ${yearOf(to)}` : monthWords(to)}`
}

/** "từ ngày 01/01/2022 đến ngày 25/7/2022", whatever the span. */
export function daysWords({ from, to }: Period): string {
  if (from === to) return `ngày ${formatOfficialDay(from)}`
  return `từ ngày ${formatOfficialDay(from)} đến ngày ${formatOfficialDay(to)}`
}

/** "tháng 7/2022" for a day of that month, "tháng 02/2022" for one of February. */
export function monthWords(day: Day): string {
  return `tháng ${monthOf(day)}/${yearOf(day)}`
}

/** "năm 2018: …" -> "Năm 2018: …" */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function isNewYear(day: Day): boolean {
  return day.endsWith('-01-01')
}

function monthOf(day: Day): string {
  return formatOfficialMonth(Number(day.slice(5, 7)))
}

function isWholeMonth({ from, to }: Period): boolean {
  const whole = monthPeriod(yearOf(from), Number(from.slice(5, 7)))
  return from === whole.from && to === whole.to
}
