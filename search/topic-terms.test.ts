import { expect, test } from 'vitest'
import { termsOf } from '@/search/topic-terms'

test.each([
  ['Đình công tại khu nhà trọ', ['đình_công', 'khu_nhà', 'nhà_trọ']],
  ['ĐÌNH CÔNG', ['đình_công']],
  ['Nghỉ việc và tiền thưởng', ['nghỉ_việc', 'tiền_thưởng']],
  ['Hội An, Điện Bàn', ['hội_an', 'điện_bàn']],
  ['Phòng dịch Covid-19 cho công nhân', ['phòng_dịch', 'dịch_covid-19', 'covid-19', 'công_nhân']],
  ['Năm 2022, 300 suất', []],
  ['Quà ngày 25/7/2022 trao tay', ['trao_tay']],
  ['', []],
])('of %j', (text, terms) => {
  const composed = (list: string[]) => list.map((term) => term.normalize('NFC'))
  expect(termsOf([text]).map(plain)).toEqual(composed(terms).map(plain))
})

test('are the same in each Unicode form, wherever the tone is written', () => {
  const terms = termsOf(['Hoà giải tranh chấp lao động'])
  expect(termsOf(['Hòa giải tranh chấp lao động'.normalize('NFD')])).toEqual(terms)
})

test('stand once, in the order of the texts', () => {
  expect(termsOf(['nhà trọ', 'nhà trọ công nhân']).map(plain)).toEqual(
    ['nhà_trọ', 'trọ_công', 'công_nhân'].map(plain),
  )
})

/** Terms hold their tones at the end of each word: compared without marks, which is enough here. */
function plain(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '')
}
