import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSpan } from '@/statistics/ledger'
import { figure, ledgers } from '@/statistics/ledger.fixture'
import { containsPeriod, yearPeriod } from '@/statistics/periods'
import {
  averagePerMonth,
  compareSamePeriod,
  planSamePeriod,
  widenToWholeFigures,
} from '@/statistics/same-period'

const toJuly2022 = { from: '2022-01-01', to: '2022-07-25' }
const year2021 = figure({ id: '2021', period: yearPeriod(2021), value: 282 })
const part2022 = figure({ id: '2022', period: toJuly2022, value: 139 })
const figures = [year2021, part2022]

describe('planSamePeriod', () => {
  it('counts both spans as they are where neither cuts a figure', () => {
    const span = { from: '2025-01-01', to: '2025-07-25' }
    expect(planSamePeriod({ span, figures })).toEqual({
      basis: 'exact',
      current: span,
      previous: { from: '2024-01-01', to: '2024-07-25' },
    })
    expect(planSamePeriod({ span: yearPeriod(2022), figures }).basis).toBe('exact')
  })

  it('compares averages where the same days of last year lie inside a figure', () => {
    expect(planSamePeriod({ span: toJuly2022, figures })).toEqual({
      basis: 'monthlyAverage',
      current: toJuly2022,
      previous: yearPeriod(2021),
    })
  })

  it('compares averages where the span itself cuts a figure', () => {
    const span = { from: '2022-04-01', to: '2022-06-30' }
    expect(planSamePeriod({ span, figures })).toEqual({
      basis: 'monthlyAverage',
      current: toJuly2022,
      previous: yearPeriod(2021),
    })
  })
})

describe('compareSamePeriod', () => {
  it('tells the change and its share', () => {
    const plan = planSamePeriod({ span: yearPeriod(2022), figures })
    expect(compareSamePeriod(plan, { current: 139, previous: 282 })).toMatchObject({
      currentValue: 139,
      previousValue: 282,
      change: -143,
      changeShare: -143 / 282,
    })
  })

  it('does not make seven months look like a collapse', () => {
    const plan = planSamePeriod({ span: toJuly2022, figures })
    const { currentValue, previousValue } = compareSamePeriod(plan, { current: 139, previous: 282 })
    expect(previousValue).toBe(23.5)
    expect(currentValue).toBeCloseTo(139 / (6 + 25 / 31), 10)
  })

  it('has no share of nothing', () => {
    const plan = planSamePeriod({ span: yearPeriod(2025), figures: [] })
    expect(compareSamePeriod(plan, { current: 3, previous: 0 }).changeShare).toBeNull()
  })
})

describe('widenToWholeFigures', () => {
  it('goes on until nothing is cut', () => {
    const chain = [
      figure({ id: '1', period: { from: '2022-01-01', to: '2022-03-31' } }),
      figure({ id: '2', period: { from: '2022-03-20', to: '2022-06-30' } }),
    ]
    const span = { from: '2022-02-01', to: '2022-03-25' }
    expect(widenToWholeFigures({ span, figures: chain })).toEqual({
      from: '2022-01-01',
      to: '2022-06-30',
    })
  })

  it('gives a span around the first that can be counted, whatever the figures', () => {
    fc.assert(
      fc.property(ledgers(), fc.integer({ min: 2018, max: 2024 }), (all, year) => {
        const span = { from: `${year}-02-10`, to: `${year}-09-03` }
        const widened = widenToWholeFigures({ span, figures: all })
        expect(containsPeriod(widened, span)).toBe(true)
        expect(resolveSpan({ span: widened, figures: all }).ok).toBe(true)
      }),
    )
  })
})

describe('averagePerMonth', () => {
  it('divides by the months of the period', () => {
    expect(averagePerMonth(282, yearPeriod(2021))).toBe(23.5)
  })
})
