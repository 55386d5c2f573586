import { describe, expect, it } from 'vitest'
import type { Amount, HandFigure } from '@/reports/figures-paragraph'
import { figuresParagraph, figureWords } from '@/reports/figures-paragraph'
import { paragraphText } from '@/reports/plain-text'

const amount = (value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  valueTo: null,
  outOf: null,
  qualifier: null,
  ...more,
})

describe('figureWords', () => {
  it.each<[name: string, amount: Amount, measure: string | null, words: string]>([
    [
      'Công đoàn cấp trên trực tiếp cơ sở có Facebook kết nối với LĐLĐ tỉnh',
      amount(23, { outOf: 23 }),
      'đơn vị',
      '23/23 công đoàn cấp trên trực tiếp cơ sở có Facebook kết nối với LĐLĐ tỉnh',
    ],
    [
      'Nhóm Zalo mỗi công đoàn cấp trên trực tiếp cơ sở',
      amount(3, { valueTo: 5 }),
      'nhóm',
      '3-5 nhóm Zalo mỗi công đoàn cấp trên trực tiếp cơ sở',
    ],
    ['Áp phích 5K+', amount(1000), 'tờ', '1.000 tờ áp phích 5K+'],
    [
      'Đơn vị máu hiến tặng (Covid-19)',
      amount(2965, { qualifier: 'almost' }),
      'đơn vị',
      'gần 2.965 đơn vị máu hiến tặng (Covid-19)',
    ],
    [
      'Công đoàn cơ sở có hoạt động tuyên truyền hằng năm',
      amount(95, { qualifier: 'over' }),
      '%',
      'trên 95% công đoàn cơ sở có hoạt động tuyên truyền hằng năm',
    ],
    [
      'Báo cáo viên công đoàn các cấp',
      amount(5),
      'đồng chí',
      '05 đồng chí báo cáo viên công đoàn các cấp',
    ],
    ['LĐLĐ huyện có bản tin', amount(2), null, '02 LĐLĐ huyện có bản tin'],
    ['Facebook của CĐCS', amount(40), 'trang', '40 trang Facebook của CĐCS'],
    ['Tờ rơi', amount(0), 'tờ', '00 tờ rơi'],
  ])('says %s', (name, given, measure, words) => {
    expect(figureWords({ name, amount: given, measure })).toBe(words)
  })

  it('keeps the capital of a newspaper', () => {
    const figure = { name: 'Báo Quảng Nam đặt mua', amount: amount(5), measure: 'tờ' }
    expect(figureWords(figure, true)).toBe('05 tờ Báo Quảng Nam')
  })

  it('says of a number that cannot be told apart that it cannot', () => {
    expect(figureWords({ name: 'Băng rôn', amount: null, measure: 'tấm' })).toBe(
      'băng rôn (số liệu không tách được)',
    )
  })
})

describe('figuresParagraph', () => {
  const figure = (name: string, asOf: string | null, document: string): HandFigure => ({
    name,
    amount: amount(12),
    measure: 'tờ',
    asOf,
    documents: [document],
  })

  it('groups levels by the day they speak of, with their documents in footnotes', () => {
    const { content } = figuresParagraph({
      opening: 'đến nay',
      verb: 'đặt mua:',
      areTitles: true,
      figures: [
        figure('Báo Lao động đặt mua', '2024-06-30', 'Báo cáo 90'),
        figure('Báo Phụ nữ đặt mua', '2022-07-25', 'Báo cáo 178'),
        figure('Báo Quảng Nam đặt mua', '2024-06-30', 'Báo cáo 91'),
      ],
    })
    expect(paragraphText(content, 2)).toEqual({
      text: 'Đến ngày 25/7/2022, đặt mua: 12 tờ Báo Phụ nữ². Đến ngày 30/6/2024, đặt mua: 12 tờ Báo Lao động, 12 tờ Báo Quảng Nam³.',
      footnotes: ['² Theo Báo cáo 178.', '³ Theo Báo cáo 90; Báo cáo 91.'],
    })
  })

  it('opens numbers that were added up with their span', () => {
    const { content } = figuresParagraph({
      opening: 'từ năm 2018 đến tháng 7/2022',
      verb: 'có',
      figures: [figure('Áp phích', null, 'Báo cáo 178')],
    })
    expect(paragraphText(content).text).toBe('Từ năm 2018 đến tháng 7/2022 có 12 tờ áp phích¹.')
  })
})
