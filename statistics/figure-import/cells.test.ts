import { describe, expect, it } from 'vitest'
import { readDay, readNumber, readValue } from '@/statistics/figure-import/cells'

describe('readDay', () => {
  it.each([
    ['25/7/2022', '2022-07-25'],
    ['05/07/2022', '2022-07-05'],
    ['25-07-2022', '2022-07-25'],
    [' 2022-07-25 ', '2022-07-25'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['07/25/2022', null],
    ['25/7/22', null],
    ['', null],
  ])('reads %j as %j', (cell, day) => {
    expect(readDay(cell)).toBe(day)
  })
})

describe('readNumber', () => {
  it.each([
    ['240', 240],
    ['1.160', 1160],
    ['1.234.567', 1234567],
    ['11,5', 11.5],
    ['1.160,25', 1160.25],
    ['2 965', 2965],
    ['-5', -5],
    ['−5', -5],
  ])('reads %j as %j', (cell, value) => {
    expect(readNumber(cell)).toEqual({ ok: true, value })
  })

  it.each([
    ['1,160', 'unclear'],
    ['1.16', 'notANumber'],
    ['1160.5', 'notANumber'],
    ['gần 40', 'notANumber'],
    ['', 'notANumber'],
  ])('does not guess what %j is', (cell, reason) => {
    expect(readNumber(cell)).toEqual({ ok: false, reason })
  })
})

describe('readValue', () => {
  it.each([
    ['240', { value: 240, valueTo: null, outOf: null }],
    ['3-5', { value: 3, valueTo: 5, outOf: null }],
    ['3 – 5', { value: 3, valueTo: 5, outOf: null }],
    ['23/23', { value: 23, valueTo: null, outOf: 23 }],
    ['-5', { value: -5, valueTo: null, outOf: null }],
  ])('reads %j', (cell, value) => {
    expect(readValue(cell)).toEqual({ ok: true, ...value })
  })

  it.each(['3-', '3-năm', '3-5-7', 'x/23'])('does not guess what %j is', (cell) => {
    expect(readValue(cell)).toEqual({ ok: false, reason: 'notANumber' })
  })
})
