import { describe, expect, test } from 'vitest'
import { firstDayOfWeek, parseDayCounts, worthShowing } from '@/statistics/readings'

const pages = (...counts: number[]) => counts.map((count) => ({ count }))

describe('the most read', () => {
  test('are as many as there is room for', () => {
    expect(worthShowing(pages(9, 8, 7, 6), 3)).toEqual(pages(9, 8, 7))
  })

  test('are only what was opened three times at least', () => {
    expect(worthShowing(pages(9, 8, 3, 2, 1), 5)).toEqual(pages(9, 8, 3))
  })

  test('are nothing when they are fewer than three', () => {
    expect(worthShowing(pages(100, 50, 2), 5)).toEqual([])
  })
})

test('a week is today and the six days before', () => {
  expect(firstDayOfWeek('2026-03-03')).toBe('2026-02-25')
})

describe('what was sent', () => {
  const counts = [{ path: '/tin-tuc/a', count: 2 }]

  test('is read', () => {
    expect(parseDayCounts({ day: '2026-11-28', counts })).toEqual({ day: '2026-11-28', counts })
  })

  test.each([
    [null],
    ['x'],
    [{ day: '2026-11-28' }],
    [{ day: 'x', counts }],
    [{ day: '2026-11-28', counts: [{ path: 'tin-tuc', count: 1 }] }],
    [{ day: '2026-11-28', counts: [{ path: `/${'x'.repeat(300)}`, count: 1 }] }],
    [{ day: '2026-11-28', counts: [{ path: '/a', count: 0 }] }],
    [{ day: '2026-11-28', counts: [{ path: '/a', count: '1' }] }],
    [{ day: '2026-11-28', counts: Array.from({ length: 10_001 }, () => counts[0]) }],
  ])('is refused: %j', (value) => {
    expect(parseDayCounts(value)).toBeNull()
  })
})
