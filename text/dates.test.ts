import { describe, expect, it } from 'vitest'
import {
  fromLocalMinute,
  toLocalMinute,
  formatDateTime,
  formatDay,
  formatLongDate,
  formatLongDateTime,
  formatShortDate,
  localMonth,
  localYear,
  toLocalDay,
} from '@/text/dates'

const friday = '2024-04-26T08:30:00.000Z'
const newYear = '2023-12-31T18:00:00.000Z'

describe('dates', () => {
  it('writes the long date with its weekday', () => {
    expect(formatLongDate(friday)).toBe('Thứ sáu, ngày 26 tháng 04 năm 2024')
    expect(formatLongDate(new Date(friday))).toBe('Thứ sáu, ngày 26 tháng 04 năm 2024')
  })

  it('knows the seven weekdays', () => {
    const days = [28, 29, 30, 31].map((day) => `2024-07-${day}T05:00:00Z`)
    const week = [...days, '2024-08-01T05:00:00Z', '2024-08-02T05:00:00Z', '2024-08-03T05:00:00Z']
    expect(week.map((day) => formatLongDate(day).split(',')[0])).toEqual([
      'Chủ nhật',
      'Thứ hai',
      'Thứ ba',
      'Thứ tư',
      'Thứ năm',
      'Thứ sáu',
      'Thứ bảy',
    ])
  })

  it('writes the long date with the time', () => {
    expect(formatLongDateTime('2024-04-26T08:30:00.000Z')).toBe(
      'Thứ sáu, ngày 26 tháng 04 năm 2024, 15:30',
    )
  })

  it('writes the short date and the time', () => {
    expect(formatShortDate(friday)).toBe('26/04/2024')
    expect(formatDateTime(friday)).toBe('15:30, 26/04/2024')
    expect(formatDay('2024-04-06')).toBe('06/04/2024')
  })

  it('counts an evening in UTC to the next day, month and year', () => {
    expect(toLocalDay(newYear)).toBe('2024-01-01')
    expect(localYear(newYear)).toBe(2024)
    expect(localMonth(newYear)).toBe(1)
    expect(formatLongDate(newYear)).toBe('Thứ hai, ngày 01 tháng 01 năm 2024')
    expect(formatDateTime(newYear)).toBe('01:00, 01/01/2024')
  })

  it('changes the day at 17:00 UTC', () => {
    expect(toLocalDay('2023-12-31T16:59:59.999Z')).toBe('2023-12-31')
    expect(toLocalDay('2023-12-31T17:00:00.000Z')).toBe('2024-01-01')
  })

  it('understands instants with another offset', () => {
    expect(formatDateTime('2024-04-26T15:30:00+07:00')).toBe('15:30, 26/04/2024')
  })

  it('refuses what is not an instant', () => {
    expect(() => formatShortDate('hôm qua')).toThrow(RangeError)
  })
})

it('a field for date and time shows the clock in Viet Nam, and is read by it', () => {
  expect(toLocalMinute('2023-12-31T18:05:59.000Z')).toBe('2024-01-01T01:05')
  expect(fromLocalMinute('2024-01-01T01:05')).toBe('2023-12-31T18:05:00.000Z')
  expect(() => fromLocalMinute('ngày mai')).toThrow(RangeError)
})
