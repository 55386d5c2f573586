import { describe, expect, it } from 'vitest'
import type { PublicationYears } from '@/reports/counts'
import { publicationYears } from '@/reports/counts'
import {
  countedYears,
  figureOf,
  ARTICLES_178,
  NEWS_178,
  REPORT_178,
  SPAN_178,
  yearsOf178,
} from './ledger.fixture'
import { paragraphText } from '@/reports/plain-text'
import { publicationsParagraph } from '@/reports/publications-paragraph'
import { yearPeriod } from '@/statistics/periods'

const written = (years: PublicationYears) => paragraphText(publicationsParagraph(years).content)

describe('tin and bài in the report', () => {
  it('are the sentence and the footnote of report 178, character for character', () => {
    expect(written(yearsOf178(SPAN_178.from, SPAN_178.to))).toEqual({
      text: 'Hàng năm có hàng trăm tin, bài được đăng tải. Cụ thể, từ năm 2018 đến tháng 7/2022: có 1.160 tin và 90 bài¹.',
      footnotes: [
        '¹ Năm 2018: 240 tin, 09 bài; năm 2019: 255 tin, 10 bài; năm 2020: 244 tin, 22 bài; năm 2021: 282 tin, 37 bài; đến tháng 7/2022: 139 tin và 12 bài.',
      ],
    })
  })

  it('of one year are one sentence with its document in the footnote', () => {
    expect(written(yearsOf178('2021-01-01', '2021-12-31'))).toEqual({
      text: 'Năm 2021: có 282 tin và 37 bài được đăng tải¹.',
      footnotes: [`¹ Theo ${REPORT_178}.`],
    })
  })

  it('of one year tell what documents say from what was counted', () => {
    const span = yearPeriod(2022)
    const counted = { ...NEWS_178, months: [{ year: 2022, month: 9, count: 44 }] }
    const years = publicationYears({ span, since: null, news: counted, articles: ARTICLES_178 })
    expect(written(years)).toEqual({
      text: 'Năm 2022: có 183 tin và 12 bài được đăng tải¹.',
      footnotes: [`¹ Theo ${REPORT_178}; phần còn lại đếm trên Cổng thông tin điện tử.`],
    })
    const own = countedYears(yearPeriod(2025), { 2025: [4, 1] })
    expect(written(own).footnotes).toEqual([])
  })

  it('of a part of one year name the part', () => {
    expect(written(yearsOf178('2022-01-01', '2022-07-25')).text).toBe(
      'Từ đầu năm đến tháng 7/2022: có 139 tin và 12 bài được đăng tải¹.',
    )
  })

  it.each([
    [1000, 'hàng nghìn'],
    [999, 'hàng trăm'],
    [100, 'hàng trăm'],
    [99, 'hàng chục'],
    [10, 'hàng chục'],
  ])('with at least %i a year are called %s', (least, words) => {
    const span = { from: '2023-01-01', to: '2025-12-31' }
    const years = countedYears(span, { 2023: [5000, 9], 2024: [least - 1, 1], 2025: [5000, 9] })
    expect(written(years).text).toContain(`Hàng năm có ${words} tin, bài được đăng tải.`)
  })

  it('fewer than ten in some year are not called anything', () => {
    const span = { from: '2024-01-01', to: '2025-12-31' }
    expect(written(countedYears(span, { 2024: [3000, 9], 2025: [8, 1] }))).toEqual({
      text: 'Từ năm 2024 đến năm 2025: có 3.008 tin và 10 bài được đăng tải¹.',
      footnotes: ['¹ Năm 2024: 3.000 tin, 09 bài; năm 2025: 08 tin và 01 bài.'],
    })
  })

  it('claim nothing of every year from a single whole one', () => {
    expect(written(yearsOf178('2021-01-01', '2022-07-25')).text).toBe(
      'Từ năm 2021 đến tháng 7/2022: có 421 tin và 49 bài được đăng tải¹.',
    )
  })

  it('say where there are none', () => {
    const span = { from: '2024-01-01', to: '2025-06-30' }
    expect(written(countedYears(span, {})).text).toBe(
      'Từ năm 2024 đến tháng 6/2025: không có tin, bài¹.',
    )
    expect(written(countedYears(span, { 2024: [0, 7] }))).toEqual({
      text: 'Từ năm 2024 đến tháng 6/2025: có 07 bài, không có tin¹.',
      footnotes: ['¹ Năm 2024: không có tin, 07 bài; đến tháng 6/2025: không có tin, bài.'],
    })
    expect(written(countedYears(span, { 2024: [7, 0] })).text).toBe(
      'Từ năm 2024 đến tháng 6/2025: có 07 tin, không có bài¹.',
    )
  })

  it('of years before the ledger are not counted as zero', () => {
    expect(written(yearsOf178('2015-01-01', '2018-12-31')).text).toBe(
      'Năm 2018: có 240 tin và 09 bài được đăng tải¹.',
    )
    expect(written(yearsOf178('2015-01-01', '2016-12-31')).text).toBe(
      'Từ năm 2015 đến năm 2016: không có số liệu về tin, bài.',
    )
  })
})

describe('a number that cannot be told apart', () => {
  it('is said to be so, with the document, and is never 0', () => {
    expect(written(yearsOf178('2021-01-01', '2022-06-30'))).toEqual({
      text: `Từ năm 2021 đến tháng 6/2022: số tin, bài không tách được¹. Văn bản chỉ ghi một con số chung cho cả kỳ: từ ngày 01/01/2022 đến ngày 25/7/2022 (${REPORT_178}).`,
      footnotes: ['¹ Năm 2021: 282 tin, 37 bài; đến tháng 6/2022: số tin, bài không tách được.'],
    })
  })

  it('leaves the other kind its number', () => {
    const articles = { figures: [], months: [{ year: 2022, month: 3, count: 4 }] }
    const span = { from: '2022-01-01', to: '2022-06-30' }
    const since = '2018-01-01'
    expect(written(publicationYears({ span, since, news: NEWS_178, articles })).text).toBe(
      `Từ đầu năm đến tháng 6/2022: số tin không tách được, có 04 bài. Văn bản chỉ ghi một con số chung cho cả kỳ: từ ngày 01/01/2022 đến ngày 25/7/2022 (${REPORT_178}).`,
    )
  })

  it('in two years is known of both together', () => {
    const both = figureOf({ period: { from: '2019-01-01', to: '2020-12-31' }, value: 500 })
    const news = { figures: [both], months: [] }
    const articles = { figures: [], months: [{ year: 2020, month: 1, count: 40 }] }
    const span = { from: '2019-01-01', to: '2020-12-31' }
    const { text, footnotes } = written(publicationYears({ span, since: null, news, articles }))
    expect(text).toBe('Từ năm 2019 đến năm 2020: có 500 tin và 40 bài được đăng tải¹.')
    expect(footnotes[0]).toContain('năm 2020: số tin không tách được, 40 bài.')
  })

  it('keeps the report from speaking of a usual year', () => {
    const news = {
      figures: NEWS_178.figures.slice(1),
      months: [{ year: 2018, month: 2, count: 90 }],
    }
    const cut = figureOf({ period: { from: '2017-07-01', to: '2018-01-31' }, value: 60 })
    const span = { from: '2018-01-01', to: '2021-12-31' }
    const years = publicationYears({
      span,
      since: null,
      news: { ...news, figures: [cut, ...news.figures] },
      articles: { figures: [], months: [] },
    })
    expect(years.years[0]).toMatchObject({ period: yearPeriod(2018), news: { known: false } })
    expect(written(years).text).not.toContain('Hàng năm')
  })
})
