import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSlips, tidy } from '@/text/tidy'

describe('tidy', () => {
  it.each([
    ['Công nhân  may', 'Công nhân may'],
    ['tỉnh , huyện ; xã .', 'tỉnh, huyện; xã.'],
    ['tỉnh,huyện', 'tỉnh, huyện'],
    ['Kết quả : tốt', 'Kết quả: tốt'],
    ['( gọi tắt )', '(gọi tắt)'],
    ['"Tết sum vầy"', '“Tết sum vầy”'],
    ['Chương trình "Tết" và "Hè".', 'Chương trình “Tết” và “Hè”.'],
    ["Ông nói: 'được'", 'Ông nói: ‘được’'],
    ['và vân vân...', 'và vân vân…'],
    ['một  ,hai', 'một, hai'],
  ])('mends %j to %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied)
  })

  it.each([
    'Đã tốt, rồi. Không sửa gì: “đúng” thế.',
    '1,5 triệu; 10:30; 1.160 tin',
    'https://congdoan.test/a:b,c',
    'Ống 10" dài 5\'',
    'Điểm thi: .................... điểm',
    'Số: 178 /BC-LĐLĐ',
    'Dòng một\nDòng hai',
    'Hì hì :)',
  ])('leaves %j alone', (text) => {
    expect(tidy(text)).toBe(text)
  })

  it('mends only the kinds that were chosen', () => {
    expect(tidy('"a"  b , c...', ['spaces'])).toBe('"a" b , c...')
    expect(tidy('"a"  b , c...', ['quotes', 'ellipsis'])).toBe('“a”  b , c…')
    expect(tidy('"a"  b , c...', [])).toBe('"a"  b , c...')
  })

  it('has nothing more to mend the second time, and takes no letter away', () => {
    const writing = fc.string({
      unit: fc.constantFrom(...Array.from('aBđ1 ,.;:"\'()“” !?\u00A0')),
      maxLength: 40,
    })
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(writing, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text))
        expect(letters(tidy(text))).toBe(letters(text))
      }),
    )
  })
})

describe('findSlips', () => {
  it('says where each one stands and what would stand there', () => {
    expect(findSlips('Tin  "mới" ,...')).toEqual([
      { kind: 'spaces', from: 3, to: 5, instead: ' ' },
      { kind: 'quotes', from: 5, to: 6, instead: '“' },
      { kind: 'quotes', from: 9, to: 10, instead: '”' },
      { kind: 'ellipsis', from: 12, to: 15, instead: '…' },
    ])
  })
})
