import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, monthPeriod, yearPeriod, type Period } from '@/statistics/periods'
import {
  daysBetween,
  daysIn,
  halfYearPeriod,
  monthsIn,
  monthToDate,
  quarterPeriod,
  splitSpan,
  yearToDate,
} from '@/statistics/spans'

describe('quarters and half-years', () => {
  it('are whole months of one year', () => {
    expect(quarterPeriod(2022, 1)).toEqual({ from: '2022-01-01', to: '2022-03-31' })
    expect(quarterPeriod(2022, 4)).toEqual({ from: '2022-10-01', to: '2022-12-31' })
    expect(halfYearPeriod(2022, 1)).toEqual({ from: '2022-01-01', to: '2022-06-30' })
    expect(halfYearPeriod(2022, 2)).toEqual({ from: '2022-07-01', to: '2022-12-31' })
  })
})

describe('spans up to a day', () => {
  it('begin with the year or with the month', () => {
    expect(yearToDate('2022-07-25')).toEqual({ from: '2022-01-01', to: '2022-07-25' })
    expect(monthToDate('2022-07-25')).toEqual({ from: '2022-07-01', to: '2022-07-25' })
  })
})

describe('splitSpan', () => {
  it('divides a year into its quarters and half-years', () => {
    expect(splitSpan(yearPeriod(2022), 'quarter')).toEqual(
      [1, 2, 3, 4].map((quarter) => quarterPeriod(2022, quarter)),
    )
    expect(splitSpan(yearPeriod(2022), 'halfYear')).toEqual(
      [1, 2].map((half) => halfYearPeriod(2022, half)),
    )
  })

  it('keeps the first and the last part to what the span reaches', () => {
    expect(splitSpan({ from: '2021-11-20', to: '2022-07-25' }, 'quarter')).toEqual([
      { from: '2021-11-20', to: '2021-12-31' },
      quarterPeriod(2022, 1),
      quarterPeriod(2022, 2),
      { from: '2022-07-01', to: '2022-07-25' },
    ])
    expect(splitSpan({ from: '2022-02-03', to: '2022-02-03' }, 'year')).toEqual([
      { from: '2022-02-03', to: '2022-02-03' },
    ])
  })

  it('loses no day and counts none twice, whatever the span and the step', () => {
    fc.assert(
      fc.property(
        spans(),
        fc.constantFrom('month', 'quarter', 'halfYear', 'year'),
        (span, step) => {
          const parts = splitSpan(span, step)
          expect(parts[0]?.from).toBe(span.from)
          expect(parts.at(-1)?.to).toBe(span.to)
          expect(parts.reduce((sum, part) => sum + daysIn(part), 0)).toBe(daysIn(span))
        },
      ),
    )
  })
})

describe('lengths', () => {
  it('count both ends of a period', () => {
    expect(daysIn({ from: '2024-02-28', to: '2024-03-01' })).toBe(3)
    expect(daysBetween('2022-07-25', '2022-07-25')).toBe(0)
    expect(daysBetween('2022-12-31', '2022-01-01')).toBe(-364)
  })

  it('of whole months are whole, and a part of a month is its share', () => {
    expect(monthsIn(yearPeriod(2022))).toBe(12)
    expect(monthsIn(monthPeriod(2024, 2))).toBe(1)
    expect(monthsIn({ from: '2022-01-01', to: '2022-07-25' })).toBeCloseTo(6 + 25 / 31, 10)
    expect(monthsIn({ from: '2022-02-15', to: '2022-02-28' })).toBe(0.5)
    expect(monthsIn({ from: '2024-02-29', to: '2024-02-29' })).toBeCloseTo(1 / 29, 10)
  })

  it('add up: a period cut in two is as long in months as both parts', () => {
    fc.assert(
      fc.property(spans(), fc.nat(900), ({ from, to }, more) => {
        const rest = { from: addDays(to, 1), to: addDays(to, 1 + more) }
        expect(monthsIn({ from, to }) + monthsIn(rest)).toBeCloseTo(
          monthsIn({ from, to: rest.to }),
          8,
        )
      }),
    )
  })
})

function spans(): fc.Arbitrary<Period> {
  return fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1200 }))
    .map(([start, length]) => {
      const from = addDays('2018-01-01', start)
      return { from, to: addDays(from, length) }
    })
}
