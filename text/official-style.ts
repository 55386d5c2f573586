import { formatDecimal, formatInteger, padTwo } from '@/text/numbers'

/**
 * Numbers and dates as official documents write them. Nghị định 30/2020/NĐ-CP (phụ lục I) wants a
 * zero before days below 10 and before the months 1 and 2, and before no other month: 05/9/2016,
 * 06/01/2014. Days are "YYYY-MM-DD".
 */

/** "2016-09-05" -> "05/9/2016" */
export function formatOfficialDay(day: string): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${dayOfMonth}/${month}/${year}`
}

/** "2016-09-05" -> "ngày 05 tháng 9 năm 2016" */
export function formatOfficialDate(day: string): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`
}

/** A month from 1 to 12: 7 -> "7", 2 -> "02" */
export function formatOfficialMonth(month: number): string {
  return month <= 2 ? padTwo(month) : month.toString()
}

/** 9 -> "09", 1160 -> "1.160". A fraction keeps up to two digits: 95.5 -> "95,5". */
export function formatOfficialCount(value: number): string {
  if (!Number.isInteger(value)) return formatDecimal(value, 2).replace(/,?0+$/, '')
  return value >= 0 && value < 10 ? padTwo(value) : formatInteger(value)
}

function partsOf(day: string): { year: string; month: string; dayOfMonth: string } {
  return {
    year: day.slice(0, 4),
    month: formatOfficialMonth(Number(day.slice(5, 7))),
    dayOfMonth: day.slice(8, 10),
  }
}
