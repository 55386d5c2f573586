import { containsDay, monthPeriod, monthsOf, yearPeriod, type Day } from '@/statistics/periods'

interface BroadcastMonth {
  /** 1 to 12 */
  month: number
  aired: number
  expected: number
  /** The month has not begun. */
  isAhead: boolean
}

/**
 * The programmes of a year, month by month, against the yearly target: 12 on TV are 1 a month, 24 on
 * radio 2. A target that 12 does not divide is spread evenly (6: one every second month), and the
 * months always add up to it.
 *
 * @param aired days of broadcast in Asia/Ho_Chi_Minh, one for each programme; days of other years and
 *   after `today` are passed over.
 * @param target null where none is set: then nothing is expected and nothing missing.
 * @returns January to December, and in `missing` the months (1 to 12) that are over and had fewer
 *   programmes than expected. The current month is neither ahead nor missing.
 */
export function broadcastGaps({
  year,
  aired,
  target,
  today,
}: {
  year: number
  aired: readonly Day[]
  target: number | null
  today: Day
}): { months: BroadcastMonth[]; missing: number[] } {
  const months = monthsOf(yearPeriod(year)).map((period, index): BroadcastMonth => ({
    month: index + 1,
    aired: aired.filter((day) => day <= today && containsDay(period, day)).length,
    expected: expectedIn(index + 1, target ?? 0),
    isAhead: period.from > today,
  }))
  const missing = months
    .filter(({ month, aired, expected }) => monthPeriod(year, month).to < today && aired < expected)
    .map(({ month }) => month)
  return { months, missing }
}

function expectedIn(month: number, target: number): number {
  return Math.floor((target * month) / 12) - Math.floor((target * (month - 1)) / 12)
}
