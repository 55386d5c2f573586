import { describe, expect, it } from 'vitest'
import { monthlyAverage } from '@/statistics/monthly-average'
import { yearPeriod } from '@/statistics/periods'

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
