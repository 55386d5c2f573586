import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthlyAverage, monthsIn } from '@/statistics/monthly-average'
import { addDays, yearPeriod } from '@/statistics/periods'

describe('monthsIn', () => {
  it('counts whole months as such, however long', () => {
    expect(monthsIn(yearPeriod(2024))).toBe(12)
    expect(monthsIn({ from: '2023-02-01', to: '2023-02-28' })).toBe(1)
  })

  it('counts the parts of months by their days', () => {
    expect(monthsIn({ from: '2022-01-01', to: '2022-07-25' })).toBeCloseTo(6 + 25 / 31)
    expect(monthsIn({ from: '2024-02-29', to: '2024-02-29' })).toBeCloseTo(1 / 29)
  })

  it('adds up: a period cut in two is as long as both parts', () => {
    const days = fc.tuple(fc.nat(2000), fc.nat(900), fc.nat(900))
    fc.assert(
      fc.property(days, ([start, one, other]) => {
        const from = addDays('2018-01-01', start)
        const middle = addDays(from, one)
        const to = addDays(middle, other + 1)
        expect(
          monthsIn({ from, to: middle }) + monthsIn({ from: addDays(middle, 1), to }),
        ).toBeCloseTo(monthsIn({ from, to }))
      }),
    )
  })
})

describe('monthlyAverage', () => {
  it('is the numbers over the months of all their periods', () => {
    expect(monthlyAverage([{ value: 282, period: yearPeriod(2021) }])).toBe(23.5)
    const years = [2020, 2021].map((year) => ({ value: 120, period: yearPeriod(year) }))
    expect(monthlyAverage(years)).toBe(10)
  })

  it('of nothing is none', () => {
    expect(monthlyAverage([])).toBeNull()
  })
})
