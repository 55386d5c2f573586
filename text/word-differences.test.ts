import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordDifferences } from '@/text/word-differences'

describe('word by word', () => {
  test('two equal texts are one piece', () => {
    expect(wordDifferences('Đại hội Công đoàn', 'Đại hội Công đoàn')).toEqual([
      { kind: 'same', text: 'Đại hội Công đoàn' },
    ])
  })

  test('a word that was changed is told as taken out and put in', () => {
    expect(wordDifferences('Hội thao năm 2021 tại Hội An', 'Hội thao năm 2022 tại Hội An')).toEqual(
      [
        { kind: 'same', text: 'Hội thao năm ' },
        { kind: 'removed', text: '2021' },
        { kind: 'added', text: '2022' },
        { kind: 'same', text: ' tại Hội An' },
      ],
    )
  })

  test('an empty text differs as a whole', () => {
    expect(wordDifferences('', 'Mới viết')).toEqual([{ kind: 'added', text: 'Mới viết' }])
    expect(wordDifferences('Đã xoá', '')).toEqual([{ kind: 'removed', text: 'Đã xoá' }])
  })

  test('the same letters in another Unicode form do not differ', () => {
    expect(wordDifferences('điện'.normalize('NFD'), 'điện')).toEqual([
      { kind: 'same', text: 'điện' },
    ])
  })

  test('texts too long to compare are told as a whole', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ')
    expect(wordDifferences(long('a'), long('b')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
  })
})

test('the pieces give both texts back, whatever they are', () => {
  const text = fc.array(fc.constantFrom('công', 'đoàn', ' ', '\n', 'tỉnh'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (from, to) => {
      const [before, after] = [from.join(''), to.join('')]
      const pieces = wordDifferences(before, after)
      const without = (kind: string) =>
        pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text)
      expect(without('added').join('')).toBe(before)
      expect(without('removed').join('')).toBe(after)
    }),
  )
})
