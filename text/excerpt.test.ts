import { describe, expect, it } from 'vitest'
import { excerpt } from '@/text/excerpt'

describe('excerpt', () => {
  it('leaves a text that fits as it is', () => {
    expect(excerpt('Đại hội Công đoàn', 17)).toBe('Đại hội Công đoàn')
  })

  it('cuts between words, "…" included in the length', () => {
    expect(excerpt('Đại hội Công đoàn', 16)).toBe('Đại hội Công…')
    expect(excerpt('Đại hội Công đoàn', 13)).toBe('Đại hội Công…')
    expect(excerpt('Đại hội Công đoàn', 12)).toBe('Đại hội…')
  })

  it('makes one line of white space', () => {
    expect(excerpt('  Đại\n\nhội\tCông  đoàn ', 100)).toBe('Đại hội Công đoàn')
  })

  it('does not leave punctuation before "…"', () => {
    expect(excerpt('Sáng nay, Liên đoàn', 12)).toBe('Sáng nay…')
    expect(excerpt('Hội An – Điện Bàn', 10)).toBe('Hội An…')
  })

  it('measures composed letters and never parts one from its marks', () => {
    expect(excerpt('Đại hội Công đoàn'.normalize('NFD'), 17)).toBe('Đại hội Công đoàn')
    expect(excerpt('nghiêngnghiêng'.normalize('NFD'), 6)).toBe('nghiê…')
  })

  it('does not cut through a surrogate pair', () => {
    expect(excerpt('abc😀def', 5)).toBe('abc…')
    expect(excerpt('abc😀def', 6)).toBe('abc😀…')
  })
})
