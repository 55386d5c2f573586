import { describe, expect, it } from 'vitest'
import { accentedLetters } from '@/text/accented-letters.fixture'
import { fold } from '@/text/fold'

describe('fold', () => {
  it('is tested on exactly the 134 accented letters of Vietnamese', () => {
    expect(new Set(accentedLetters.map(({ letter }) => letter)).size).toBe(134)
    expect(accentedLetters).toHaveLength(134)
  })

  it.each(accentedLetters)('folds $letter to $base in NFC and NFD', ({ letter, base }) => {
    expect(fold(letter.normalize('NFC'))).toBe(base)
    expect(fold(letter.normalize('NFD'))).toBe(base)
  })

  it('makes one text of every way to write a phrase', () => {
    const spellings = ['Điện Bàn', 'ĐIỆN BÀN', 'điện bàn', 'dien ban', '  Điện \n\u00a0 Bàn\t']
    for (const spelling of spellings) {
      expect(fold(spelling)).toBe('dien ban')
      expect(fold(spelling.normalize('NFD'))).toBe('dien ban')
    }
  })

  it('takes the look-alike eth of converted documents for đ', () => {
    expect(fold('Ðại hội Công ðoàn')).toBe('dai hoi cong doan')
  })

  it('keeps digits and punctuation', () => {
    expect(fold('178/BC-LĐLĐ, 25/7/2022')).toBe('178/bc-ldld, 25/7/2022')
  })

  it('gives the same text again when folded twice', () => {
    const once = fold('Nghị quyết số 07-CT/TW về Đại hội')
    expect(fold(once)).toBe(once)
  })
})
