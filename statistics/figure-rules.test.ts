import { describe, expect, it } from 'vitest'
import {
  findFigureProblem,
  sayFigureProblem,
  type EntryIndicator,
  type FigureEntry,
} from '@/statistics/figure-rules'
import { yearPeriod } from '@/statistics/periods'

const COUNTED: EntryIndicator = { isLevel: false, isCounted: true }
const SUM: EntryIndicator = { isLevel: false, isCounted: false }
const LEVEL: EntryIndicator = { isLevel: true, isCounted: false }
const year2021 = entry({ period: yearPeriod(2021), value: 282 })

/** The sentence that refuses it; null when the ledger takes it. */
function refusalOf(
  given: Partial<FigureEntry>,
  { others = [], indicator = SUM }: { others?: FigureEntry[]; indicator?: EntryIndicator } = {},
): string | null {
  const problem = findFigureProblem({
    entry: entry(given),
    others,
    indicator,
    today: '2022-07-25',
  })
  return problem && sayFigureProblem(problem)
}

describe('a figure', () => {
  it('is taken when nothing speaks against it', () => {
    expect(refusalOf({})).toBeNull()
    expect(refusalOf({ value: 0 })).toBeNull()
    expect(refusalOf({ value: 23, outOf: 23 })).toBeNull()
    expect(refusalOf({ value: 3, valueTo: 5 })).toBeNull()
    expect(refusalOf({ value: 95.5 })).toBeNull()
    expect(refusalOf({ period: { from: '2022-01-01', to: '2022-07-25' } })).toBeNull()
  })

  it.each<[string, Partial<FigureEntry>, string]>([
    [
      'whose period is reversed',
      { period: { from: '2022-03-31', to: '2022-01-01' } },
      'Ngày kết thúc 01/01/2022 đứng trước ngày bắt đầu 31/03/2022.',
    ],
    [
      'of a time that is not over',
      { period: { from: '2022-01-01', to: '2022-07-26' } },
      'Kỳ đến 26/07/2022 chưa kết thúc: hôm nay là 25/07/2022. Số liệu chỉ nhập cho những ngày đã qua.',
    ],
    ['below zero', { value: -5 }, 'Số không được âm: -5.'],
    ['out of less than nothing', { outOf: -1 }, 'Số không được âm: -1.'],
    ['of a reversed range', { value: 5, valueTo: 3 }, 'Khoảng bị ngược: “đến 3” nhỏ hơn 5.'],
    ['of more than the whole', { value: 1025, outOf: 1023 }, 'Số 1.025 lớn hơn tổng số 1.023.'],
  ])('%s is refused', (_, given, sentence) => {
    expect(refusalOf(given)).toBe(sentence)
  })

  it('of what the portal counts is a whole number', () => {
    expect(refusalOf({ value: 240.5 }, { indicator: COUNTED })).toBe(
      'Chỉ tiêu này đếm từng mục, nên số phải là số nguyên: 240,5.',
    )
  })
})

describe('beside other figures', () => {
  it('the same row is not taken twice, neither of a sum nor of a level', () => {
    for (const indicator of [SUM, LEVEL]) {
      expect(refusalOf(year2021, { others: [year2021], indicator })).toMatch(
        /^Số liệu này đã có: từ 01\/01\/2021 đến 31\/12\/2021 \(Báo cáo 178\)/,
      )
    }
  })

  it('a sum that has a day in common with another is refused, and the other is named', () => {
    const overlap = { period: { from: '2021-12-31', to: '2022-06-30' } }
    expect(refusalOf(overlap, { others: [year2021] })).toBe(
      'Kỳ này trùng với số liệu từ 01/01/2021 đến 31/12/2021 (Báo cáo 178). Hai số liệu của cùng chỉ tiêu không được trùng ngày.',
    )
    const ofUnit = { ...year2021, unitId: 'hoi-an' }
    expect(refusalOf({ ...overlap, unitId: 'hoi-an' }, { others: [ofUnit] })).toMatch(
      /cùng chỉ tiêu và đơn vị/,
    )
  })

  it('a level may speak of the same day again', () => {
    const later = { ...year2021, value: 290, document: 'Báo cáo 12' }
    expect(refusalOf(later, { others: [year2021], indicator: LEVEL })).toBeNull()
  })

  it('another indicator, and a unit and the whole, do not clash', () => {
    expect(refusalOf({ ...year2021, indicatorId: 'bai' }, { others: [year2021] })).toBeNull()
    expect(refusalOf({ ...year2021, unitId: 'hoi-an' }, { others: [year2021] })).toBeNull()
  })
})

function entry(given: Partial<FigureEntry>): FigureEntry {
  return {
    indicatorId: 'tin',
    unitId: null,
    period: yearPeriod(2020),
    value: 12,
    valueTo: null,
    outOf: null,
    document: 'Báo cáo 178',
    ...given,
  }
}
