import { describe, expect, it } from 'vitest'
import {
  comparedPeriod,
  comparePeriods,
  comparisonParagraph,
  comparisonTable,
} from '@/reports/comparison'
import type { LedgerSeries } from '@/reports/counts'
import { ARTICLES_178, NEWS_178, SPAN_178 } from '@/reports/ledger.fixture'
import { paragraphText } from '@/reports/plain-text'

const counted = (year: number, count: number): LedgerSeries => ({
  figures: [],
  months: count === 0 ? [] : [{ year, month: 1, count }],
})
const compare = (now: number, then: number, name = 'tin') =>
  comparePeriods({
    current: { from: '2025-01-01', to: '2025-06-30' },
    since: null,
    series: [{ name, current: counted(2025, now), previous: counted(2024, then) }],
  })
const words = (comparison: ReturnType<typeof compare>) =>
  paragraphText(comparisonParagraph(comparison).content).text

describe('the same period of the year before', () => {
  it.each([
    [139, 127, 'tin tăng 12 (9,4%)'],
    [12, 15, 'tin giảm 03 (20%)'],
    [12, 12, 'tin bằng cùng kỳ'],
    [12, 0, 'tin tăng 12'],
    [0, 0, 'tin bằng cùng kỳ'],
  ])('of %i and %i is said “%s”', (now, then, sentence) => {
    expect(words(compare(now, then))).toBe(`So với cùng kỳ năm 2024: ${sentence}.`)
  })

  it('stands in the table with the difference and its share', () => {
    expect(comparisonTable(compare(139, 127)).rows).toEqual([['Số tin', 139, 127, 12, 9.4]])
    expect(comparisonTable(compare(5, 0)).rows).toEqual([['Số tin', 5, 0, 5, '–']])
  })

  it('is the part of the last year in a report over several', () => {
    expect(comparedPeriod(SPAN_178)).toEqual({ from: '2022-01-01', to: '2022-07-25' })
    const part = { from: '2022-03-01', to: '2022-05-31' }
    expect(comparedPeriod(part)).toEqual(part)
  })
})

describe('a same period that a figure does not let be told apart', () => {
  const comparison = comparePeriods({
    current: comparedPeriod(SPAN_178),
    since: '2018-01-01',
    series: [
      { name: 'tin', current: NEWS_178, previous: NEWS_178 },
      { name: 'bài', current: ARTICLES_178, previous: ARTICLES_178 },
    ],
  })

  it('is compared by what both come to a month, and says so', () => {
    // 139 in 6 months and 25 of 31 days, against 282 in 12 months.
    expect(words(comparison)).toBe(
      'So với cùng kỳ năm 2021: số tin cùng kỳ không tách được, bình quân tháng 20,4 tin so với 23,5 tin, giảm 3,1 (13,1%); số bài cùng kỳ không tách được, bình quân tháng 1,8 bài so với 3,1 bài, giảm 1,3 (42,8%).',
    )
  })

  it('has no number in the table, which names the days of the averages', () => {
    const { rows, notes } = comparisonTable(comparison)
    expect(rows[0]).toEqual(['Số tin', 139, 'không tách được', '–', '–'])
    expect(rows[1]).toEqual(['Số tin, bình quân tháng', 20.4, 23.5, -3.1, -13.1])
    expect(notes[1]).toBe(
      'Bình quân tháng tính trên số liệu từ ngày 01/01/2022 đến ngày 25/7/2022 và từ ngày 01/01/2021 đến ngày 31/12/2021.',
    )
  })

  it('before the ledger begins has no data and no average', () => {
    const first = comparePeriods({
      current: { from: '2018-01-01', to: '2018-12-31' },
      since: '2018-01-01',
      series: [{ name: 'tin', current: NEWS_178, previous: NEWS_178 }],
    })
    expect(words(first)).toBe('So với năm 2017: số tin không có số liệu để so sánh.')
    expect(comparisonTable(first).rows).toEqual([['Số tin', 240, 'không có số liệu', '–', '–']])
  })
})
