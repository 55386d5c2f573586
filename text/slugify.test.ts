import { describe, expect, it } from 'vitest'
import { accentedLetters } from '@/text/accented-letters.fixture'
import { slugify } from '@/text/slugify'

describe('slugify', () => {
  it('is tested on exactly the 134 accented letters of Vietnamese', () => {
    expect(new Set(accentedLetters.map(({ letter }) => letter)).size).toBe(134)
  })

  it.each(accentedLetters)('writes $letter as $base in NFC and NFD', ({ letter, base }) => {
    expect(slugify(letter.normalize('NFC'))).toBe(base)
    expect(slugify(letter.normalize('NFD'))).toBe(base)
  })

  it.each([
    ['Đại hội Công đoàn', 'dai-hoi-cong-doan'],
    ['Công đoàn Quảng Nam', 'cong-doan-quang-nam'],
    ['07-CT/TW', '07-ct-tw'],
    ['178/BC-LĐLĐ', '178-bc-ldld'],
    ['  “Tết sum vầy” – Xuân 2022!  ', 'tet-sum-vay-xuan-2022'],
    ['5K+ & vắc-xin', '5k-vac-xin'],
  ])('writes %s as %s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
    expect(slugify(text.normalize('NFD'))).toBe(slug)
  })

  it('is empty when nothing is left', () => {
    expect(slugify('')).toBe('')
    expect(slugify(' … — !')).toBe('')
    expect(slugify('工会')).toBe('')
  })

  it('cuts between words', () => {
    expect(slugify('Đại hội Công đoàn', 12)).toBe('dai-hoi-cong')
    expect(slugify('Đại hội Công đoàn', 11)).toBe('dai-hoi')
    expect(slugify('Đại hội Công đoàn', 8)).toBe('dai-hoi')
    expect(slugify('Đại hội Công đoàn', 17)).toBe('dai-hoi-cong-doan')
  })

  it('cuts inside a word only when the first one is too long', () => {
    expect(slugify('nghiêng ngả', 4)).toBe('nghi')
  })

  it('is at most 96 characters long and ends in a whole word unless told otherwise', () => {
    const slug = slugify('Liên đoàn Lao động tỉnh '.repeat(10))
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(slug).toMatch(/^(?:lien-doan-lao-dong-tinh-?)+(?:lien|doan|lao|dong|tinh|-)*$/)
    expect(slug).not.toMatch(/^-|--|-$/)
  })
})
