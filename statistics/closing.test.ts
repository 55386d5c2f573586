import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adjustmentsSince,
  ledgerNumbers,
  type IndicatorOfPeriod,
  type LedgerNumber,
} from '@/statistics/closing'
import { figure } from '@/statistics/ledger.fixture'
import { yearPeriod } from '@/statistics/periods'

const period = yearPeriod(2022)
const toJuly = { from: '2022-01-01', to: '2022-07-25' }
const nameOf = (id: string) => `tên của ${id}`

const news: IndicatorOfPeriod = {
  id: 'tin',
  name: 'Tin đăng trên Cổng',
  aggregation: 'sum',
  figures: [figure({ id: '1', period: toJuly, value: 139 })],
  counts: {
    byUnit: [
      { id: 'hoi-an', count: 5 },
      { id: null, count: 2 },
    ],
    byCategory: [{ id: 'doi-song', count: 7 }],
  },
}

const numbersOf = (...indicators: IndicatorOfPeriod[]) =>
  ledgerNumbers({ period, indicators, nameOf })
const short = (numbers: LedgerNumber[]) =>
  numbers.map(({ part, id, value }) => [part, id, value] as const)

describe('the numbers of a period', () => {
  it('are the total, what was entered, and what was counted by unit and category', () => {
    const numbers = numbersOf(news)
    expect(short(numbers)).toEqual([
      ['total', null, 146],
      ['entered', null, 139],
      ['unit', 'hoi-an', 5],
      ['unit', null, 2],
      ['category', 'doi-song', 7],
    ])
    expect(numbers[2]).toMatchObject({
      indicator: 'Tin đăng trên Cổng',
      label: 'tên của hoi-an',
    })
  })

  it('say of a figure that reaches beyond the period that it cannot be divided', () => {
    const cut = figure({ id: '1', period: { from: '2021-06-01', to: '2022-05-31' }, value: 9 })
    expect(short(numbersOf({ ...news, figures: [cut] })).slice(0, 2)).toEqual([
      ['total', null, null],
      ['entered', null, null],
    ])
  })

  it('of a level are what held on the last day, with its range, whole and qualifier', () => {
    const level: IndicatorOfPeriod = {
      id: 'facebook',
      name: 'Facebook kết nối',
      aggregation: 'latest',
      counts: null,
      figures: [
        figure({ id: '1', period: { from: '2022-07-25', to: '2022-07-25' }, value: 23, outOf: 23 }),
        figure({ id: '2', period: { from: '2023-01-01', to: '2023-01-01' }, value: 30 }),
        figure({ id: '3', period: toJuly, value: 3, valueTo: 5, unitId: 'hoi-an' }),
      ],
    }
    expect(numbersOf(level)).toMatchObject([
      { part: 'total', id: null, value: 23, outOf: 23 },
      { part: 'unitFigure', id: 'hoi-an', value: 3, valueTo: 5 },
    ])
  })

  it('of what is added up by hand are the sums, of the whole and of units apart', () => {
    const posters: IndicatorOfPeriod = {
      id: 'ap-phich',
      name: 'Áp phích',
      aggregation: 'sum',
      counts: null,
      figures: [
        figure({ id: '1', period: toJuly, value: 1000 }),
        figure({ id: '2', period: toJuly, value: 100, unitId: 'hoi-an' }),
      ],
    }
    expect(short(numbersOf(posters))).toEqual([
      ['total', null, 1000],
      ['unitFigure', 'hoi-an', 100],
    ])
    expect(numbersOf({ ...posters, figures: [] })).toEqual([])
  })
})

describe('adjustments', () => {
  const later: IndicatorOfPeriod = {
    ...news,
    name: 'Tin',
    counts: {
      byUnit: [
        { id: 'hoi-an', count: 5 },
        { id: 'dai-loc', count: 1 },
      ],
      byCategory: [{ id: 'doi-song', count: 6 }],
    },
  }

  it('are none as long as nothing changed, whatever things are called by now', () => {
    expect(adjustmentsSince(numbersOf(news), numbersOf({ ...news, name: 'Tin' }))).toEqual([])
  })

  it('tell every number that changed, came or went', () => {
    const adjustments = adjustmentsSince(numbersOf(news), numbersOf(later))
    expect(
      adjustments.map(({ frozen, current, change }) => [
        (frozen ?? current)?.part,
        (frozen ?? current)?.id,
        frozen?.value ?? null,
        current?.value ?? null,
        change,
      ]),
    ).toEqual([
      ['total', null, 146, 145, -1],
      ['unit', null, 2, null, -2],
      ['category', 'doi-song', 7, 6, -1],
      ['unit', 'dai-loc', null, 1, 1],
    ])
  })

  it('tell a qualifier that changed, without a change of the number', () => {
    const [number] = numbersOf(news)
    expect(adjustmentsSince([number!], [{ ...number!, qualifier: 'over' }])).toMatchObject([
      { change: 0 },
    ])
  })

  it('have no change where a number cannot be told', () => {
    const [number] = numbersOf(news)
    expect(adjustmentsSince([number!], [{ ...number!, value: null }])).toMatchObject([
      { change: null },
    ])
  })

  it('lead from what was frozen to what is, whatever was counted', () => {
    const counts = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', null),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ id }) => id },
    )
    const at = (byUnit: { id: string | null; count: number }[]) =>
      numbersOf({ ...news, counts: { byUnit, byCategory: [] } })
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const [frozen, current] = [at(before), at(after)]
        const units = adjustmentsSince(frozen, current).filter(
          ({ frozen: then, current: now }) => (then ?? now)?.part === 'unit',
        )
        const sum = units.reduce((all, { change }) => all + (change ?? 0), 0)
        expect((frozen[0]?.value ?? 0) + sum).toBe(current[0]?.value)
      }),
    )
  })
})
