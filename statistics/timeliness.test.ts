import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelinessBy, timelinessOf } from '@/statistics/timeliness'

describe('timelinessOf', () => {
  it('is the middle, and the time within which nine of ten were out', () => {
    expect(timelinessOf([10, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({
      items: 10,
      medianHours: 5.5,
      ninetiethHours: 9,
    })
    expect(timelinessOf([48, 2, 5])).toEqual({ items: 3, medianHours: 5, ninetiethHours: 48 })
    expect(timelinessOf([7])).toEqual({ items: 1, medianHours: 7, ninetiethHours: 7 })
  })

  it('is nothing where nothing says when its event was', () => {
    expect(timelinessOf([])).toBeNull()
  })

  it('has at least nine of ten within the 90th percentile, and half within the median', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (hours) => {
        const { medianHours, ninetiethHours } = timelinessOf(hours)!
        const within = (limit: number) => hours.filter((hour) => hour <= limit).length
        expect(within(ninetiethHours)).toBeGreaterThanOrEqual(hours.length * 0.9)
        expect(within(medianHours)).toBeGreaterThanOrEqual(hours.length * 0.5)
      }),
    )
  })
})

describe('timelinessBy', () => {
  it('gathers the lists of one key before it measures', () => {
    const rows = [
      { unit: 'hoi-an', month: 1, hours: [1, 2] },
      { unit: 'hoi-an', month: 2, hours: [9] },
      { unit: null, month: 1, hours: [4] },
      { unit: 'dai-loc', month: 1, hours: [] },
    ]
    expect(timelinessBy(rows, ({ unit }) => unit)).toEqual(
      new Map([
        ['hoi-an', { items: 3, medianHours: 2, ninetiethHours: 9 }],
        [null, { items: 1, medianHours: 4, ninetiethHours: 4 }],
      ]),
    )
  })
})
