import { describe, expect, test } from 'vitest'
import {
  byDay,
  monthGrid,
  nextMonth,
  occasionWords,
  parseMonth,
  weekdayOf,
} from '@/editorial/calendar'

describe('the grid of a month', () => {
  test('begins with Monday: November 2026 begins on a Sunday and takes six weeks', () => {
    const weeks = monthGrid('2026-11')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null])
  })

  test('February 2027 begins on a Monday and takes four weeks exactly', () => {
    const weeks = monthGrid('2027-02')
    expect(weeks).toHaveLength(4)
    expect(weeks.flat()).not.toContain(null)
  })

  test.each(['2024-02', '2026-08', '2026-12', '2027-01'])('of %s has each day once', (month) => {
    const days = monthGrid(month).flat().filter(Boolean)
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    expect(days).toHaveLength(last.getUTCDate())
    expect(new Set(days).size).toBe(days.length)
    expect(days.at(-1)).toBe(last.toISOString().slice(0, 10))
  })
})

describe('entries', () => {
  test('stand on their day in Vietnam: at 17:00 UTC the next one begins', () => {
    const before = { at: '2026-11-30T16:59:59.999Z', title: 'Trước nửa đêm' }
    const after = { at: '2026-11-30T17:00:00.000Z', title: 'Sau nửa đêm' }
    const days = byDay([after, before])
    expect(days.get('2026-11-30')).toEqual([before])
    expect(days.get('2026-12-01')).toEqual([after])
  })

  test('of a day come in the order of time, and then of their titles', () => {
    const at = '2026-11-02T03:00:00.000Z'
    const early = { at: '2026-11-02T01:00:00.000Z', title: 'Sớm' }
    const entries = [{ at, title: 'Đại hội' }, { at, title: 'An toàn' }, early]
    expect(
      byDay(entries)
        .get('2026-11-02')
        ?.map(({ title }) => title),
    ).toEqual(['Sớm', 'An toàn', 'Đại hội'])
  })
})

test('months follow one another over the turn of the year', () => {
  expect(nextMonth('2026-12', 1)).toBe('2027-01')
  expect(nextMonth('2026-01', -1)).toBe('2025-12')
  expect(nextMonth('2026-03', -1)).toBe('2026-02')
})

test.each(['2026-13', '2026-00', '2026-1', '1999-12', 'tháng 11', '', undefined, ['2026-11']])(
  '%j is no month of an address',
  (value) => {
    expect(parseMonth(value)).toBeNull()
  },
)

test('a month of an address is taken as it stands', () => {
  expect(parseMonth('2026-11')).toBe('2026-11')
})

test('days of the week count from Monday', () => {
  expect(weekdayOf('2026-11-02')).toBe(0)
  expect(weekdayOf('2026-11-01')).toBe(6)
})

test('what is not out yet says how far it is', () => {
  expect(occasionWords({ occasion: 'broadcast', state: 'submitted' })).toBe('Phát sóng (chờ duyệt)')
  expect(occasionWords({ occasion: 'event', state: 'draft' })).toBe('Sự kiện (bản nháp)')
  expect(occasionWords({ occasion: 'scheduled', state: 'approved' })).toBe('Hẹn đăng')
})
