import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildReport, reportedSpan } from '@/reports/build-report'
import { yearsOf178 } from '@/reports/ledger.fixture'
import { reportText } from '@/reports/plain-text'
import { input178, report178 } from '@/reports/report.fixture'
import { OTHER_TONE_MARKS } from '@/text/tone-marks.fixture'

describe('buildReport', () => {
  it('heads the report as its settings say', () => {
    expect(report178().letterhead).toMatchObject({
      number: 'Số: 178/BC-LĐLĐ',
      placeAndDate: 'Quảng Nam, ngày 25 tháng 7 năm 2022',
    })
  })

  it('leaves room for a number that is not given yet, and pads the day and the first months', () => {
    const heading = { number: null, date: '2023-02-05', abstract: null }
    expect(buildReport({ ...input178(), heading }).letterhead).toMatchObject({
      number: 'Số:         /BC-LĐLĐ',
      placeAndDate: 'Quảng Nam, ngày 05 tháng 02 năm 2023',
    })
  })

  it('says what it is about from the span, or what it is told', () => {
    expect(report178().abstract).toBe(
      'Kết quả công tác thông tin, tuyên truyền từ năm 2018 đến tháng 7/2022',
    )
    const abstract = 'Sơ kết 05 năm triển khai thực hiện Chỉ thị số 07-CT/TW'
    const report = buildReport({ ...input178(), heading: { ...input178().heading, abstract } })
    expect(reportText(report)).toContain(
      'Trên đây là báo cáo sơ kết 05 năm triển khai thực hiện Chỉ thị số 07-CT/TW của LĐLĐ tỉnh Quảng Nam.',
    )
  })

  it('has the sentence of report 178 among its text, and its footnotes in order at the end', () => {
    const lines = reportText(report178()).split('\n')
    expect(lines).toContain(
      'Hàng năm có hàng trăm tin, bài được đăng tải. Cụ thể, từ năm 2018 đến tháng 7/2022: có 1.160 tin và 90 bài¹.',
    )
    const marks = lines.map((line) => /^([¹²³⁴-⁹]) /.exec(line)?.[1]).filter(Boolean)
    expect(marks.join('')).toBe('¹²³⁴⁵⁶')
  })

  it('numbers only the sections that say something', () => {
    const empty = { broadcasts: [], channels: [], newspapers: [], materials: [], breakdowns: [] }
    const headings = buildReport({ ...input178(), ...empty, materials: input178().materials })
      .sections.map(({ heading }) => heading)
      .filter((heading) => heading !== null)
    expect(headings).toEqual([
      '1. Tin, bài trên Cổng thông tin điện tử',
      '2. Báo, tạp chí và tài liệu tuyên truyền',
    ])
  })

  it('says where a table cannot be made because documents give one number alone', () => {
    expect(reportText(report178())).toContain('không tách được theo chuyên mục.')
  })

  it('needs no table for a single year', () => {
    const publications = yearsOf178('2021-01-01', '2021-12-31')
    const report = buildReport({ ...input178(), publications, comparison: null, breakdowns: [] })
    expect(report.sections.flatMap(({ blocks }) => blocks).map(({ type }) => type)).not.toContain(
      'table',
    )
  })

  it('is plain data: kept and read again it is the same', () => {
    expect(JSON.parse(JSON.stringify(report178()))).toEqual(report178())
  })
})

describe('reportedSpan', () => {
  it('ends with the closing day', () => {
    const span = { from: '2018-01-01', to: '2022-12-31' }
    expect(reportedSpan(span, '2022-07-25')).toEqual({ from: '2018-01-01', to: '2022-07-25' })
    expect(reportedSpan(span, '2023-01-15')).toEqual(span)
    expect(reportedSpan(span, '2017-12-31')).toBeNull()
  })
})

describe('the words of reports', () => {
  // The nation's name is spelt as the decree spells it.
  const source = readdirSync('reports', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file))
    .map((file) => readFileSync(`reports/${file}`, 'utf8').replace('CỘNG HÒA', ''))
    .join('\n')

  it('are written in NFC', () => {
    expect(source).toBe(source.normalize('NFC'))
  })

  it('spell oa, oe, uy in one way: hoá, khoẻ, uỷ', () => {
    expect(source.split('\n').filter((line) => OTHER_TONE_MARKS.test(line))).toEqual([])
  })
})
