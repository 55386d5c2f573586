import { describe, expect, it } from 'vitest'
import { formatDecimal, formatInteger, formatShare, padTwo } from '@/text/numbers'

describe('formatInteger', () => {
  it.each([
    [0, '0'],
    [90, '90'],
    [999, '999'],
    [1160, '1.160'],
    [12000, '12.000'],
    [1234567, '1.234.567'],
    [-1160, '-1.160'],
    [-0.2, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(formatInteger(value)).toBe(text)
  })
})

describe('formatDecimal', () => {
  it.each([
    [11.5, 1, '11,5'],
    [11, 1, '11,0'],
    [0.05, 1, '0,1'],
    [1.005, 2, '1,01'],
    [1.04, 2, '1,04'],
    [9.96, 1, '10,0'],
    [1160.25, 1, '1.160,3'],
    [-11.5, 1, '-11,5'],
  ])('writes %d with %d digits as %s', (value, digits, text) => {
    expect(formatDecimal(value, digits)).toBe(text)
  })
})

describe('formatShare', () => {
  it.each([
    [0.0361, '3,6 %'],
    [0.0365, '3,7 %'],
    [0.5, '50 %'],
    [1, '100 %'],
    [0, '0 %'],
    [-0.12, '-12 %'],
  ])('writes %d as %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })
})

describe('padTwo', () => {
  it('writes counts as the report does', () => {
    expect([9, 10, 22, 139, 0].map(padTwo)).toEqual(['09', '10', '22', '139', '00'])
  })
})
