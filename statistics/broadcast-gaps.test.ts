import { describe, expect, it } from 'vitest'
import { broadcastGaps } from '@/statistics/broadcast-gaps'

const monthly = Array.from({ length: 12 }, (_, index) => {
  const month = (index + 1).toString().padStart(2, '0')
  return `2022-${month}-15`
})

describe('broadcastGaps', () => {
  it('finds no gap where every month had its TV programme', () => {
    const year = broadcastGaps({ year: 2022, aired: monthly, target: 12, today: '2026-11-23' })
    expect(year.missing).toEqual([])
    expect(year.months).toHaveLength(12)
    expect(year.months[11]).toEqual({ month: 12, aired: 1, expected: 1, isAhead: false })
  })

  it('names the months that had fewer than expected', () => {
    const aired = monthly.filter((day) => !/-(?:03|08)-/.test(day))
    const { missing } = broadcastGaps({ year: 2022, aired, target: 12, today: '2026-11-23' })
    expect(missing).toEqual([3, 8])
  })

  it('expects radio twice a month', () => {
    const aired = [...monthly, '2022-05-01', '2022-06-30']
    const year = broadcastGaps({ year: 2022, aired, target: 24, today: '2023-01-01' })
    expect(year.months.map(({ expected }) => expected)).toEqual(Array(12).fill(2))
    expect(year.months[4]).toMatchObject({ aired: 2 })
    expect(year.missing).toEqual([1, 2, 3, 4, 7, 8, 9, 10, 11, 12])
  })

  it('waits for the current month to end before it is missing', () => {
    const missingOn = (today: string) =>
      broadcastGaps({ year: 2022, aired: [], target: 12, today }).missing
    expect(missingOn('2022-03-31')).toEqual([1, 2])
    expect(missingOn('2022-04-01')).toEqual([1, 2, 3])
  })

  it('tells the months that have not begun', () => {
    const ahead = (today: string) =>
      broadcastGaps({ year: 2022, aired: [], target: 12, today })
        .months.filter(({ isAhead }) => isAhead)
        .map(({ month }) => month)
    expect(ahead('2022-10-01')).toEqual([11, 12])
    expect(ahead('2022-09-30')).toEqual([10, 11, 12])
  })

  it('counts neither other years nor programmes that are still to come', () => {
    const aired = ['2021-01-10', '2022-01-10', '2022-01-31', '2023-01-10']
    const { months } = broadcastGaps({ year: 2022, aired, target: 12, today: '2022-01-20' })
    expect(months.map((month) => month.aired)).toEqual([1, ...Array<number>(11).fill(0)])
  })

  it('finds nothing missing where no target is set', () => {
    const year = broadcastGaps({ year: 2022, aired: [], target: null, today: '2026-11-23' })
    expect(year.missing).toEqual([])
    expect(year.months.every(({ expected }) => expected === 0)).toBe(true)
  })

  it('spreads a target that twelve does not divide so that the months add up to it', () => {
    for (const target of [4, 6, 10, 18, 25]) {
      const { months } = broadcastGaps({ year: 2022, aired: [], target, today: '2022-01-01' })
      expect(months.reduce((sum, { expected }) => sum + expected, 0)).toBe(target)
    }
  })
})
