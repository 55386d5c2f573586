import { describe, expect, it } from 'vitest'
import { daysWords, spanWords } from '@/reports/span-words'

describe('spanWords', () => {
  it.each([
    ['2021-01-01', '2021-12-31', 'năm 2021'],
    ['2018-01-01', '2021-12-31', 'từ năm 2018 đến năm 2021'],
    ['2018-01-01', '2022-07-25', 'từ năm 2018 đến tháng 7/2022'],
    ['2018-06-01', '2022-02-28', 'từ tháng 6/2018 đến tháng 02/2022'],
    ['2022-01-01', '2022-07-25', 'từ đầu năm đến tháng 7/2022'],
    ['2022-03-01', '2022-12-31', 'từ tháng 3 đến tháng 12/2022'],
    ['2022-01-01', '2022-01-31', 'tháng 01/2022'],
    ['2024-02-01', '2024-02-29', 'tháng 02/2024'],
    ['2022-07-01', '2022-07-25', 'từ ngày 01/7/2022 đến ngày 25/7/2022'],
    ['2022-03-10', '2022-12-31', 'từ ngày 10/3/2022 đến ngày 31/12/2022'],
    ['2021-12-15', '2022-01-05', 'từ ngày 15/12/2021 đến ngày 05/01/2022'],
    ['2022-07-25', '2022-07-25', 'ngày 25/7/2022'],
  ])('says %s to %s', (from, to, words) => {
    expect(spanWords({ from, to })).toBe(words)
  })
})

describe('daysWords', () => {
  it('names both days, and a single one once', () => {
    expect(daysWords({ from: '2021-01-01', to: '2021-12-31' })).toBe(
      'từ ngày 01/01/2021 đến ngày 31/12/2021',
    )
    expect(daysWords({ from: '2021-01-01', to: '2021-01-01' })).toBe('ngày 01/01/2021')
  })
})
