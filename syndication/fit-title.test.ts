import { describe, expect, test } from 'vitest'
import { fitText } from '@/syndication/fit-title'

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number) => (text.length * size) / 2

const BOX = { width: 100, height: 60, sizes: [20, 10], leading: 1.5, measure }

describe('a title', () => {
  test('is as large as its box allows', () => {
    expect(fitText({ ...BOX, text: 'Đại hội' })).toEqual({ size: 20, lines: ['Đại hội'] })
  })

  test('is broken between words', () => {
    expect(fitText({ ...BOX, text: 'Đại hội công đoàn' }).lines).toEqual(['Đại hội', 'công đoàn'])
  })

  test('gets smaller rather than lose words', () => {
    const { size, lines } = fitText({ ...BOX, text: 'Đại hội công đoàn tỉnh lần thứ mười một' })
    expect(size).toBe(10)
    expect(lines.join(' ')).toBe('Đại hội công đoàn tỉnh lần thứ mười một')
  })

  test('that fits at no size ends with an ellipsis inside the box', () => {
    const { size, lines } = fitText({ ...BOX, text: 'công đoàn cơ sở, '.repeat(12) })
    expect(size).toBe(10)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/[^,\s]…$/)
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(BOX.width)
  })

  test('with a word that is too wide is broken inside it', () => {
    const text = 'congdoan.example.vn/van-ban'
    const { lines } = fitText({ ...BOX, text })
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
  })

  test('typed with marks of their own is composed: a mark is never parted from its letter', () => {
    const { lines } = fitText({ ...BOX, text: 'Ặ Ễ Ữ ượ'.normalize('NFD') })
    expect(lines).toEqual(['Ặ Ễ Ữ ượ'])
  })
})
