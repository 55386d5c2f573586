import { describe, expect, it } from 'vitest'
import {
  countOverSpan,
  coveredPeriods,
  findOverlaps,
  latestFigure,
  resolveSpan,
  type LedgerFigure,
} from '@/statistics/ledger'
import { figure } from '@/statistics/ledger.fixture'
import { containsDay, dayOf, yearPeriod, type Day, type Period } from '@/statistics/periods'

const toJuly2022 = { from: '2022-01-01', to: '2022-07-25' }
const newsFigures = seriesOf('tin', [240, 255, 244, 282, 139])
const articleFigures = seriesOf('bai', [9, 10, 22, 37, 12])
const portalYears = { from: '2018-01-01', to: '2026-11-23' }

describe('the opening balances of report 178', () => {
  it('give each year its number, with the figure as the only source', () => {
    for (const [index, year] of [2018, 2019, 2020, 2021].entries()) {
      expect(countOverSpan({ span: yearPeriod(year), figures: newsFigures, counted: 0 })).toEqual({
        ok: true,
        value: [240, 255, 244, 282][index],
        figures: [newsFigures[index]],
        counted: null,
      })
      expect(valueOver(yearPeriod(year), articleFigures)).toBe([9, 10, 22, 37][index])
    }
    expect(valueOver(toJuly2022, newsFigures)).toBe(139)
    expect(valueOver(toJuly2022, articleFigures)).toBe(12)
  })

  it('add up to 1.160 tin and 90 bài', () => {
    const span = { from: '2018-01-01', to: '2022-07-25' }
    expect(valueOver(span, newsFigures)).toBe(1160)
    expect(valueOver(span, articleFigures)).toBe(90)
  })

  it('cover one period without a gap', () => {
    expect(coveredPeriods(newsFigures)).toEqual([{ from: '2018-01-01', to: '2022-07-25' }])
    expect(findOverlaps([...newsFigures, ...articleFigures])).toEqual([])
  })
})

describe('resolveSpan', () => {
  it('refuses a span that cuts a figure, and names it', () => {
    const span = { from: '2018-06-01', to: '2018-12-31' }
    expect(resolveSpan({ span, figures: newsFigures })).toEqual({
      ok: false,
      reason: 'indivisible',
      figures: [newsFigures[0]],
    })
  })

  it('names every figure that a span cuts, and only those', () => {
    const span = { from: '2018-06-01', to: '2020-06-30' }
    expect(resolveSpan({ span, figures: newsFigures })).toMatchObject({
      ok: false,
      figures: [{ id: 'tin-2018' }, { id: 'tin-2020' }],
    })
  })

  it('refuses a span that ends a day too soon and accepts the next one', () => {
    const figures = newsFigures
    expect(resolveSpan({ span: { from: '2022-01-01', to: '2022-07-24' }, figures }).ok).toBe(false)
    expect(resolveSpan({ span: toJuly2022, figures }).ok).toBe(true)
  })

  it('leaves the days after the last figure to be counted', () => {
    expect(resolveSpan({ span: yearPeriod(2022), figures: newsFigures })).toEqual({
      ok: true,
      figures: [newsFigures[4]],
      uncovered: [{ from: '2022-07-26', to: '2022-12-31' }],
    })
  })

  it('leaves a span without figures whole', () => {
    expect(resolveSpan({ span: yearPeriod(2024), figures: newsFigures })).toEqual({
      ok: true,
      figures: [],
      uncovered: [yearPeriod(2024)],
    })
  })

  it('returns figures oldest first, whatever their order', () => {
    const resolution = resolveSpan({ span: portalYears, figures: newsFigures.toReversed() })
    expect(resolution.figures).toEqual(newsFigures)
  })

  it('passes over the figures of units', () => {
    const hoiAn = figure({ id: 'hoi-an', period: yearPeriod(2024), value: 30, unitId: 'hoi-an' })
    const cut = figure({ id: 'dai-loc', period: { ...portalYears }, value: 9, unitId: 'dai-loc' })
    expect(resolveSpan({ span: yearPeriod(2024), figures: [hoiAn, cut] })).toEqual({
      ok: true,
      figures: [],
      uncovered: [yearPeriod(2024)],
    })
  })
})

describe('countOverSpan', () => {
  it('adds items counted after the figure and says where each part comes from', () => {
    expect(countOverSpan({ span: yearPeriod(2022), figures: newsFigures, counted: 21 })).toEqual({
      ok: true,
      value: 160,
      figures: [newsFigures[4]],
      counted: { value: 21, periods: [{ from: '2022-07-26', to: '2022-12-31' }] },
    })
  })

  it('is changed by no item dated in a covered year', () => {
    const items = ['2019-03-08T02:00:00Z', '2022-07-25T16:59:59Z'].map(dayOf)
    expect(valueOver(portalYears, newsFigures, countOf(items))).toBe(1160)
    expect(valueOver(yearPeriod(2019), newsFigures, countOf(items))).toBe(255)
  })

  it('never lets a number counted too widely into a year that is covered', () => {
    expect(valueOver(yearPeriod(2019), newsFigures, 7)).toBe(255)
  })

  it('counts the first item after the figure', () => {
    const items = ['2022-07-25T17:00:00Z'].map(dayOf)
    expect(valueOver(yearPeriod(2022), newsFigures, countOf(items))).toBe(140)
  })

  it('counts an item of New Year’s Eve in UTC in the new year', () => {
    const items = ['2023-12-31T18:00:00.000Z'].map(dayOf)
    expect(valueOver(yearPeriod(2024), newsFigures, countOf(items))).toBe(1)
    expect(valueOver(yearPeriod(2023), newsFigures, countOf(items))).toBe(0)
  })

  it('adds up: the years together are the whole', () => {
    const items = ['2019-05-01', '2022-08-01', '2023-01-01', '2024-12-31', '2025-06-15']
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
    const values = years.map((year) => valueOver(yearPeriod(year), newsFigures, countOf(items)))
    const whole = { from: '2018-01-01', to: '2025-12-31' }
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(1164)
    expect(valueOver(whole, newsFigures, countOf(items))).toBe(1164)
  })

  it('passes the refusal on and counts nothing', () => {
    const count = countOverSpan({
      span: { from: '2018-06-01', to: '2018-12-31' },
      figures: newsFigures,
      counted: () => {
        throw new Error('must not be asked')
      },
    })
    expect(count).toEqual({ ok: false, reason: 'indivisible', figures: [newsFigures[0]] })
  })

  it('adds the figures of an indicator that is kept by hand', () => {
    const posters = figure({ id: 'ap-phich', period: yearPeriod(2021), value: 1000 })
    expect(countOverSpan({ span: portalYears, figures: [posters], counted: null })).toEqual({
      ok: true,
      value: 1000,
      figures: [posters],
      counted: null,
    })
  })
})

describe('latestFigure', () => {
  const level = (id: string, from: Day, to: Day, unitId: string | null = null) =>
    figure({ id, period: { from, to }, value: 1, unitId })
  const july2022 = level('1', '2022-07-25', '2022-07-25')
  const june2024 = level('2', '2024-06-30', '2024-06-30')

  it('is the last one measured by that day', () => {
    const figures = [june2024, july2022]
    expect(latestFigure({ figures, on: '2026-11-23' })).toBe(june2024)
    expect(latestFigure({ figures, on: '2024-06-30' })).toBe(june2024)
    expect(latestFigure({ figures, on: '2024-06-29' })).toBe(july2022)
  })

  it('is null before the first', () => {
    expect(latestFigure({ figures: [july2022], on: '2022-07-24' })).toBeNull()
    expect(latestFigure({ figures: [], on: '2022-07-24' })).toBeNull()
  })

  it('passes over the figures of units', () => {
    const hoiAn = level('3', '2025-01-01', '2025-01-01', 'hoi-an')
    expect(latestFigure({ figures: [july2022, hoiAn], on: '2026-01-01' })).toBe(july2022)
  })

  it('prefers a period that still runs to a day that has passed', () => {
    const year2022 = level('9', '2022-01-01', '2022-12-31')
    expect(latestFigure({ figures: [july2022, year2022], on: '2022-08-01' })).toBe(year2022)
    expect(latestFigure({ figures: [july2022, year2022], on: '2022-07-25' })).toBe(july2022)
  })

  it('takes the later entered of two for the same day', () => {
    const corrected = level('4', '2022-07-25', '2022-07-25')
    for (const figures of [
      [corrected, july2022],
      [july2022, corrected],
    ]) {
      expect(latestFigure({ figures, on: '2022-07-25' })).toBe(corrected)
    }
  })
})

describe('coveredPeriods', () => {
  it('merges what touches or overlaps and keeps gaps', () => {
    const figures = [
      figure({ id: '3', period: { from: '2022-03-01', to: '2022-03-31' } }),
      figure({ id: '2', period: { from: '2021-01-01', to: '2021-06-30' } }),
      figure({ id: '1', period: yearPeriod(2020) }),
      figure({ id: '4', period: { from: '2021-02-01', to: '2021-02-28' } }),
    ]
    const before = structuredClone(figures)
    expect(coveredPeriods(figures)).toEqual([
      { from: '2020-01-01', to: '2021-06-30' },
      { from: '2022-03-01', to: '2022-03-31' },
    ])
    expect(figures).toEqual(before)
  })

  it('passes over the figures of units', () => {
    expect(coveredPeriods([figure({ id: '1', unitId: 'hoi-an' })])).toEqual([])
  })
})

describe('findOverlaps', () => {
  const year = figure({ id: 'year', period: yearPeriod(2022) })
  const half = figure({ id: 'half', period: toJuly2022 })

  it('returns the pairs that would count something twice', () => {
    expect(findOverlaps([year, ...newsFigures.slice(0, 4), half])).toEqual([[half, year]])
  })

  it('finds a single day in common', () => {
    const next = figure({ id: 'next', period: { from: '2022-07-25', to: '2022-12-31' } })
    expect(findOverlaps([next, half])).toEqual([[half, next]])
  })

  it('finds a short figure inside a long one even when others lie between', () => {
    const long = figure({ id: 'long', period: portalYears })
    const first = figure({ id: 'first', period: yearPeriod(2019) })
    const last = figure({ id: 'last', period: yearPeriod(2025) })
    expect(findOverlaps([last, first, long])).toEqual([
      [long, first],
      [long, last],
    ])
  })

  it('lets indicators, and a unit and the federation, overlap', () => {
    const other = figure({ id: 'other', indicatorId: 'bai', period: yearPeriod(2022) })
    const hoiAn = figure({ id: 'hoi-an', period: yearPeriod(2022), unitId: 'hoi-an' })
    const daiLoc = figure({ id: 'dai-loc', period: yearPeriod(2022), unitId: 'dai-loc' })
    expect(findOverlaps([year, other, hoiAn, daiLoc])).toEqual([])
  })

  it('does not let two figures of one unit overlap', () => {
    const one = { ...half, unitId: 'hoi-an' }
    const other = { ...year, unitId: 'hoi-an' }
    expect(findOverlaps([one, other])).toEqual([[one, other]])
  })
})

function seriesOf(indicatorId: string, values: number[]): LedgerFigure[] {
  return values.map((value, index) => {
    const year = 2018 + index
    const period = year === 2022 ? toJuly2022 : yearPeriod(year)
    return figure({ id: `${indicatorId}-${year}`, indicatorId, period, value })
  })
}

function countOf(days: Day[]): (uncovered: Period[]) => number {
  return (uncovered) =>
    days.filter((day) => uncovered.some((period) => containsDay(period, day))).length
}

function valueOver(
  span: Period,
  figures: LedgerFigure[],
  counted: number | ((uncovered: Period[]) => number) = 0,
): number {
  const count = countOverSpan({ span, figures, counted })
  if (!count.ok) throw new Error(`The span cuts ${count.figures.map(({ id }) => id).join(', ')}`)
  return count.value
}
