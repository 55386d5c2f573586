import { describe, expect, it } from 'vitest'
import { monthPeriod, yearPeriod } from '@/statistics/periods'
import { expectedOver, shortfalls, yearTarget, type LedgerTarget } from '@/statistics/targets'

describe('expectedOver', () => {
  const over = (given: Partial<LedgerTarget>, span = yearPeriod(2022)) =>
    expectedOver({ value: 12, every: 'year', from: '2018-01-01', to: null, ...given }, span)

  it('is the target itself over a whole year', () => {
    expect(over({})).toBe(12)
    expect(over({ value: 1, every: 'month' })).toBe(12)
    expect(over({ value: 3, every: 'quarter' })).toBe(12)
    expect(over({ value: 1, every: 'week' })).toBe(52)
  })

  it('asks over a part for what is due in whole', () => {
    expect(over({}, { from: '2022-01-01', to: '2022-10-31' })).toBe(10)
    expect(over({}, { from: '2022-01-01', to: '2022-10-30' })).toBe(9)
    expect(over({ value: 1, every: 'week' }, monthPeriod(2022, 6))).toBe(4)
  })

  it('asks only for the time in which it is in force', () => {
    expect(over({ value: 1, every: 'month', from: '2022-11-01' })).toBe(2)
    expect(over({ value: 1, every: 'month', to: '2022-03-31' })).toBe(3)
    expect(over({ from: '2023-01-01' })).toBe(0)
    expect(over({ to: '2021-12-31' })).toBe(0)
  })

  it('gives over every month of a year what the year asks for, at most', () => {
    const months = Array.from({ length: 12 }, (_, index) => monthPeriod(2022, index + 1))
    expect(months.reduce((sum, month) => sum + over({}, month), 0)).toBe(12)
    expect(months.reduce((sum, month) => sum + over({ value: 24 }, month), 0)).toBe(24)
  })
})

describe('shortfalls', () => {
  const weekly = (unitId: string | null): LedgerTarget => ({
    indicatorId: 'tin',
    unitId,
    value: 1,
    every: 'week',
    from: '2022-01-01',
    to: null,
  })

  it('names the units below target, those that lack most first', () => {
    const targets = [weekly('hoi-an'), weekly('dai-loc'), weekly('dien-ban'), weekly(null)]
    const counts = [
      { id: 'hoi-an', count: 4 },
      { id: 'dai-loc', count: 3 },
      { id: null, count: 2 },
    ]
    expect(shortfalls({ targets, counts, span: monthPeriod(2022, 6) })).toEqual([
      { unitId: 'dien-ban', expected: 4, actual: 0 },
      { unitId: 'dai-loc', expected: 4, actual: 3 },
    ])
  })
})

describe('yearTarget', () => {
  const target = (given: Partial<LedgerTarget>): LedgerTarget => ({
    indicatorId: 'tv',
    unitId: null,
    value: 12,
    every: 'year',
    from: '2018-01-01',
    to: null,
    ...given,
  })

  it('is the last begun of the federation’s own yearly targets', () => {
    const targets = [target({}), target({ value: 24, from: '2022-01-01', to: '2022-12-31' })]
    expect(yearTarget(targets, 2022)?.value).toBe(24)
    expect(yearTarget(targets, 2023)?.value).toBe(12)
  })

  it('is none of a unit, of another rhythm, or out of force', () => {
    expect(yearTarget([target({ unitId: 'A' })], 2022)).toBeNull()
    expect(yearTarget([target({ every: 'month' })], 2022)).toBeNull()
    expect(yearTarget([target({ from: '2023-01-01' })], 2022)).toBeNull()
  })
})
