import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatOfficialCount,
  formatOfficialDate,
  formatOfficialDay,
  formatOfficialMonth,
} from '@/text/official-style'

describe('dates in official documents', () => {
  it.each([
    ['2016-09-05', '05/9/2016', 'ngày 05 tháng 9 năm 2016'],
    ['2014-01-06', '06/01/2014', 'ngày 06 tháng 01 năm 2014'],
    ['2024-02-29', '29/02/2024', 'ngày 29 tháng 02 năm 2024'],
    ['2022-07-25', '25/7/2022', 'ngày 25 tháng 7 năm 2022'],
    ['2020-10-10', '10/10/2020', 'ngày 10 tháng 10 năm 2020'],
  ])('write %s as %s', (day, short, long) => {
    expect(formatOfficialDay(day)).toBe(short)
    expect(formatOfficialDate(day)).toBe(long)
  })

  it('have a zero before the months 1 and 2 alone', () => {
    const months = Array.from({ length: 12 }, (_, index) => formatOfficialMonth(index + 1))
    expect(months).toEqual(['01', '02', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
  })
})

describe('numbers in official documents', () => {
  it.each([
    [0, '00'],
    [9, '09'],
    [10, '10'],
    [1160, '1.160'],
    [95.5, '95,5'],
    [0.25, '0,25'],
    [1160.1, '1.160,1'],
    [-3, '-3'],
  ])('write %d as %s', (value, text) => {
    expect(formatOfficialCount(value)).toBe(text)
  })

  it('lose nothing of a whole number, and have a dot before every third digit', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const text = formatOfficialCount(value)
        expect(text).toMatch(/^(?:\d{2}|\d{1,3}(?:\.\d{3})*)$/)
        expect(Number(text.replaceAll('.', ''))).toBe(value)
      }),
    )
  })

  it('lose nothing of a number with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredths) => {
        const text = formatOfficialCount(hundredths / 100)
        expect(Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100)).toBe(
          hundredths,
        )
      }),
    )
  })
})
