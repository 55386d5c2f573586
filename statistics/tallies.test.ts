import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOverSpan, coveredPeriods } from '@/statistics/ledger'
import { countIn, instants, ledgers } from '@/statistics/ledger.fixture'
import { ALL_TIME, containsDay, dayOf } from '@/statistics/periods'
import { articleShare, crossTable, itemsPerUnit, regroup, tally } from '@/statistics/tallies'

const UNITS = ['hoi-an', 'dai-loc', 'dien-ban']

describe('tally', () => {
  it('shows zeros, and gathers what names none or one that is not known', () => {
    const counts = [
      { id: 'hoi-an', count: 3 },
      { id: null, count: 2 },
      { id: 'da-xoa', count: 1 },
    ]
    expect(tally({ ids: ['dai-loc', 'hoi-an'], counts })).toEqual({
      rows: [
        { id: 'dai-loc', count: 0 },
        { id: 'hoi-an', count: 3 },
      ],
      rest: 3,
      total: 6,
    })
  })
})

describe('a random ledger', () => {
  const items = fc.array(
    fc.record({ at: instants(), unit: fc.option(fc.constantFrom(...UNITS, 'da-xoa')) }),
    { maxLength: 60 },
  )

  it('adds up: figures, units and the rest together are the total', () => {
    fc.assert(
      fc.property(ledgers(), items, (figures, all) => {
        const covered = coveredPeriods(figures)
        const uncovered = all.filter(
          ({ at }) => !covered.some((period) => containsDay(period, dayOf(at))),
        )
        const counts = uncovered.map(({ unit }) => ({ id: unit, count: 1 }))
        const { rows, rest } = tally({ ids: UNITS, counts })
        const whole = countOverSpan({
          span: ALL_TIME,
          figures,
          counted: (periods) =>
            countIn(
              all.map(({ at }) => at),
              periods,
            ),
        })
        const entered = figures.reduce((sum, { value }) => sum + value, 0)
        const parts = rows.reduce((sum, { count }) => sum + count, entered + rest)
        expect(whole).toMatchObject({ ok: true, value: parts })
      }),
    )
  })
})

describe('regroup', () => {
  it('adds categories up by their stream', () => {
    const streams = new Map([
      ['doi-song', 'regular'],
      ['phap-luat', 'inDepth'],
      ['van-hoa', 'regular'],
    ])
    const counts = [
      { id: 'doi-song', count: 3 },
      { id: 'phap-luat', count: 2 },
      { id: 'van-hoa', count: 1 },
      { id: null, count: 4 },
    ]
    expect(regroup(counts, (id) => streams.get(id) ?? null)).toEqual([
      { id: 'regular', count: 4 },
      { id: 'inDepth', count: 2 },
      { id: null, count: 4 },
    ])
  })
})

describe('shares', () => {
  it('of bài among tin and bài, and items for each unit', () => {
    expect(articleShare({ news: 75, articles: 25 })).toBe(0.25)
    expect(articleShare({ news: 0, articles: 0 })).toBeNull()
    expect(itemsPerUnit(46, 23)).toBe(2)
    expect(itemsPerUnit(46, 0)).toBeNull()
  })
})

describe('crossTable', () => {
  it('shows a unit without items as a row of zeros', () => {
    const table = crossTable({
      rows: ['hoi-an', 'dai-loc'],
      columns: ['2024-01', '2024-02'],
      counts: [
        { row: 'hoi-an', column: '2024-02', count: 5 },
        { row: null, column: '2024-01', count: 1 },
      ],
      hasRestColumn: false,
    })
    expect(table).toEqual({
      rows: [
        { id: 'hoi-an', cells: [0, 5], total: 5 },
        { id: 'dai-loc', cells: [0, 0], total: 0 },
        { id: null, cells: [1, 0], total: 1 },
      ],
      columnTotals: [1, 5],
      total: 6,
    })
  })

  it('gathers unknown rows and columns in the rest of each', () => {
    const counts = [
      { row: 'doi-song', column: null, count: 2 },
      { row: 'da-xoa', column: 'da-xoa', count: 3 },
    ]
    expect(
      crossTable({ rows: ['doi-song'], columns: ['hoi-an'], counts, hasRestColumn: true }),
    ).toMatchObject({
      rows: [
        { id: 'doi-song', cells: [0, 2] },
        { id: null, cells: [0, 3] },
      ],
      columnTotals: [0, 5],
    })
  })

  it('adds up by rows and by columns, whatever is counted', () => {
    const part = fc.option(fc.constantFrom(...UNITS, 'da-xoa'))
    const counts = fc.array(fc.record({ row: part, column: part, count: fc.nat(50) }))
    fc.assert(
      fc.property(counts, (all) => {
        const table = crossTable({ rows: UNITS, columns: UNITS, counts: all, hasRestColumn: true })
        const sum = all.reduce((total, { count }) => total + count, 0)
        expect(table.total).toBe(sum)
        expect(table.columnTotals.reduce((total, count) => total + count, 0)).toBe(sum)
      }),
    )
  })
})
