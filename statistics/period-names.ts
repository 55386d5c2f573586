import { isWholeYear, monthPeriod, type Period } from '@/statistics/periods'
import { halfYearPeriod, quarterPeriod } from '@/statistics/spans'
import { formatDay } from '@/text/dates'

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/**
 * What a period is called: "Năm 2022", "6 tháng đầu năm 2022", "Quý III/2022", "Tháng 7/2022",
 * "Ngày 25/07/2022", and else "Từ 01/01/2022 đến 25/07/2022".
 */
export function nameOfPeriod(period: Period): string {
  const year = Number(period.from.slice(0, 4))
  const month = Number(period.from.slice(5, 7))
  if (isWholeYear(period)) return `Năm ${year}`
  if (isSame(period, halfYearPeriod(year, 1))) return `6 tháng đầu năm ${year}`
  if (isSame(period, halfYearPeriod(year, 2))) return `6 tháng cuối năm ${year}`
  const quarter = Math.floor((month - 1) / 3) + 1
  if (isSame(period, quarterPeriod(year, quarter))) return `Quý ${ROMAN[quarter - 1] ?? ''}/${year}`
  if (isSame(period, monthPeriod(year, month))) return `Tháng ${month}/${year}`
  if (period.from === period.to) return `Ngày ${formatDay(period.from)}`
  return `Từ ${formatDay(period.from)} đến ${formatDay(period.to)}`
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to
}
