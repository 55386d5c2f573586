import fc from 'fast-check'
import type { LedgerFigure } from '@/statistics/ledger'
import {
  addDays,
  containsDay,
  dayOf,
  yearPeriod,
  type Day,
  type Period,
} from '@/statistics/periods'

/** For tests: a figure of the whole federation for 2018, changed as given. */
export function figure(given: Partial<LedgerFigure> & { id: string }): LedgerFigure {
  return {
    indicatorId: 'tin',
    period: yearPeriod(2018),
    value: 0,
    document: 'Báo cáo 178/BC-LĐLĐ ngày 25/7/2022',
    measure: null,
    outOf: null,
    qualifier: null,
    unitId: null,
    ...given,
  }
}

/** How many of the instants lie in any of the periods, as a counter of the database answers. */
export function countIn(instants: readonly string[], periods: readonly Period[]): number {
  return instants.filter((instant) => periods.some((period) => containsDay(period, dayOf(instant))))
    .length
}

const FIRST_DAY: Day = '2018-01-01'
const LEDGER_DAYS = 5 * 365

/** Random figures without overlaps, with gaps between some of them. */
export function ledgers(): fc.Arbitrary<LedgerFigure[]> {
  const lengths = fc.record({
    gap: fc.integer({ min: 0, max: 200 }),
    days: fc.integer({ min: 1, max: 400 }),
    value: fc.integer({ min: 0, max: 300 }),
  })
  return fc.array(lengths, { maxLength: 6 }).map((rows) => {
    let next = FIRST_DAY
    return rows.map(({ gap, days, value }, index) => {
      const from = addDays(next, gap)
      const to = addDays(from, days - 1)
      next = addDays(to, 1)
      return figure({ id: `so-lieu-${index}`, period: { from, to }, value })
    })
  })
}

/** Random instants of the years of `ledgers`, and some after them. */
export function instants(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: (LEDGER_DAYS + 600) * 86_400 })
    .map((seconds) => new Date(Date.parse(`${FIRST_DAY}T00:00:00Z`) + seconds * 1000).toISOString())
}
