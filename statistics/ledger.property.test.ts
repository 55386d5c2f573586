import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOverSpan, coveredPeriods, type LedgerFigure } from '@/statistics/ledger'
import { countIn, instants, ledgers } from '@/statistics/ledger.fixture'
import { addDays, ALL_TIME, containsDay, startOf, type Day } from '@/statistics/periods'
import { splitSpan } from '@/statistics/spans'

/** From the first day of the random ledgers to the last of their items. */
const WHOLE = { from: '2018-01-01', to: '2024-12-31' }

const countOver = (span: typeof WHOLE, figures: LedgerFigure[], items: string[]) =>
  countOverSpan({ span, figures, counted: (uncovered) => countIn(items, uncovered) })

/** The count of every day by itself; a day inside a longer figure has none. */
function dailyCounts(figures: LedgerFigure[], items: string[], days: Day[]): (number | null)[] {
  return days.map((day) => {
    const count = countOver({ from: day, to: day }, figures, items)
    return count.ok ? count.value : null
  })
}

describe('a random ledger', () => {
  it('adds up over months, quarters and years wherever they can be counted', () => {
    fc.assert(
      fc.property(
        ledgers(),
        fc.array(instants(), { maxLength: 80 }),
        fc.constantFrom('month', 'quarter', 'halfYear', 'year'),
        (figures, items, step) => {
          const parts = splitSpan(WHOLE, step).map((part) => countOver(part, figures, items))
          if (!parts.every((part) => part.ok)) return
          const whole = countOver(WHOLE, figures, items)
          const sum = parts.reduce((total, part) => total + part.value, 0)
          expect(whole).toMatchObject({ ok: true, value: sum })
        },
      ),
    )
  })

  it('is its figures and what no figure covers, over all time', () => {
    fc.assert(
      fc.property(ledgers(), fc.array(instants(), { maxLength: 80 }), (figures, items) => {
        const covered = countIn(items, coveredPeriods(figures))
        const entered = figures.reduce((sum, { value }) => sum + value, 0)
        expect(countOver(ALL_TIME, figures, items)).toMatchObject({
          ok: true,
          value: entered + items.length - covered,
        })
      }),
    )
  })

  it('moves one count when an uncovered item crosses midnight in Vietnam, none when covered', () => {
    const days = fc.integer({ min: 1, max: 5 * 365 }).map((count) => addDays(WHOLE.from, count))
    fc.assert(
      fc.property(
        ledgers(),
        fc.array(instants(), { maxLength: 40 }),
        days,
        (figures, others, day) => {
          const midnight = Date.parse(startOf({ from: day, to: day }))
          const at = (milliseconds: number) => new Date(midnight + milliseconds).toISOString()
          const before = addDays(day, -1)
          const around = [before, day]
          const covered = coveredPeriods(figures)
          const isCovered = around.map((each) =>
            covered.some((period) => containsDay(period, each)),
          )
          const was = dailyCounts(figures, [...others, at(-1)], around)
          const is = dailyCounts(figures, [...others, at(0)], around)
          const moved = is.map((count, index) => (count ?? 0) - (was[index] ?? 0))
          // -1 and 1 as zeros where a figure speaks for that day.
          expect(moved).toEqual([isCovered[0] ? 0 : -1, isCovered[1] ? 0 : 1])
        },
      ),
    )
  })

  it('stands in the total as it did when an item moves between two covered days', () => {
    fc.assert(
      fc.property(ledgers(), fc.array(instants(), { maxLength: 40 }), (figures, items) => {
        const covered = coveredPeriods(figures)
        const uncovered = items.filter((item) => countIn([item], covered) === 0)
        expect(countOver(ALL_TIME, figures, items)).toEqual(countOver(ALL_TIME, figures, uncovered))
      }),
    )
  })
})
