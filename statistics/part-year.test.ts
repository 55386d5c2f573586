import { describe, expect, it } from 'vitest'
import { describePartYear } from '@/statistics/part-year'

const today = '2026-11-23'

describe('describePartYear', () => {
  it('says nothing beside a whole year', () => {
    expect(describePartYear({ year: 2021, today })).toBeNull()
    expect(describePartYear({ year: 2021, today, coveredTo: '2021-12-31' })).toBeNull()
  })

  it('says up to which day the current year is counted', () => {
    expect(describePartYear({ year: 2026, today })).toBe('đến 23/11')
    expect(describePartYear({ year: 2026, today, coveredTo: '2026-06-30' })).toBe('đến 23/11')
    expect(describePartYear({ year: 2026, today: '2026-01-05' })).toBe('đến 5/1')
  })

  it('says where a past year’s only figure ends', () => {
    expect(describePartYear({ year: 2022, today, coveredTo: '2022-07-25' })).toBe('đến 25/7')
  })

  it('takes a past year for whole when items were counted after its figure', () => {
    expect(describePartYear({ year: 2022, today, coveredTo: null })).toBeNull()
  })

  it('passes over a figure that ends in another year', () => {
    expect(describePartYear({ year: 2021, today, coveredTo: '2022-07-25' })).toBeNull()
    expect(describePartYear({ year: 2023, today, coveredTo: '2022-07-25' })).toBeNull()
  })

  it('says nothing beside a year that has not begun', () => {
    expect(describePartYear({ year: 2027, today })).toBeNull()
    expect(describePartYear({ year: 2027, today, coveredTo: '2027-06-30' })).toBeNull()
  })
})
