/** The report of the real sample content, word for word. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { previewReport } from '@/data/reports'
import type { Persona } from '@/database/testing/personas'
import { createPerson } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { paragraphText, reportText } from '@/reports/plain-text'
import type { Report } from '@/reports/report'
import { loadContent } from '@/sample/load-content'

const SENTENCE =
  'Hàng năm có hàng trăm tin, bài được đăng tải. Cụ thể, từ năm 2018 đến tháng 7/2022: có 1.160 tin và 90 bài¹.'
const FOOTNOTE =
  '¹ Năm 2018: 240 tin, 09 bài; năm 2019: 255 tin, 10 bài; năm 2020: 244 tin, 22 bài; năm 2021: 282 tin, 37 bài; đến tháng 7/2022: 139 tin và 12 bài.'

let payload: Payload
let leader: Persona

beforeAll(async () => {
  payload = await openPortal()
  await loadContent({ payload, withSamples: true, now: new Date() })
  leader = await createPerson({ payload, name: 'leader', role: 'leader' })
}, 120_000)

async function reportOf(from: string, to: string, closingDay = to): Promise<Report> {
  const preview = await previewReport({
    request: {
      span: { from, to },
      closingDay,
      number: '178',
      date: '2022-07-25',
      abstract: null,
    },
    user: leader,
    now: new Date(),
  })
  if (!preview?.ok) throw new Error(preview?.message)
  return preview.report
}

const firstParagraph = ({ sections }: Report) =>
  sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === 'paragraph')[1]!

describe('the report from 2018 to July 2022', () => {
  let report: Report

  beforeAll(async () => {
    report = await reportOf('2018-01-01', '2022-07-31')
  })

  test('has the sentence and the footnote of report 178, character for character', () => {
    const { text, footnotes } = paragraphText(firstParagraph(report).content)
    expect(text).toBe(SENTENCE)
    expect(footnotes).toEqual([FOOTNOTE])
    expect(reportText(report).split('\n')).toEqual(expect.arrayContaining([SENTENCE, FOOTNOTE]))
  })

  test('has the sentences of what was entered by hand, each with its document', () => {
    const text = reportText(report)
    expect(text).toContain('23/23 công đoàn cấp trên trực tiếp cơ sở có Facebook')
    expect(text).toContain('3-5 nhóm Zalo')
    expect(text).toContain('05 tờ Báo Quảng Nam, 350 tờ Báo Lao động')
    expect(text).toContain('40 tấm băng rôn')
    expect(text).toContain('gần 2.965 đơn vị máu')
    expect(text).toContain('Báo cáo 178/BC-LĐLĐ mục I.2')
  })

  test('does not say that nothing was on air in years of which nothing is recorded', () => {
    expect(reportText(report)).not.toContain('chưa phát')
  })

  test('says that units cannot be told apart, and compares monthly averages', () => {
    const text = reportText(report)
    expect(text).toContain('không tách được theo đơn vị')
    expect(text).toContain('bình quân tháng')
  })

  test('is signed and sent as the settings say', () => {
    expect(report.letterhead).toMatchObject({
      number: 'Số: 178/BC-LĐLĐ',
      placeAndDate: 'Quảng Nam, ngày 25 tháng 7 năm 2022',
    })
    expect(report.recipients).toHaveLength(5)
  })
})

test('a closing day before the end of the span ends the report', async () => {
  const { span } = await reportOf('2018-01-01', '2022-12-31', '2022-07-25')
  expect(span).toEqual({ from: '2018-01-01', to: '2022-07-25' })
})

test('a span that cuts a figure says so, and gives no number', async () => {
  const text = reportText(await reportOf('2021-01-01', '2021-06-30'))
  expect(text).toContain('số tin, bài không tách được')
})

test('units stand in the report as long as they existed', async () => {
  const { docs } = await payload.find({ collection: 'units', limit: 1, sort: '-order' })
  const [unit] = docs
  await payload.update({
    collection: 'units',
    id: unit!.id,
    data: { validTo: '2022-12-31T12:00:00.000Z' },
  })
  const namesIn = async (year: number) =>
    JSON.stringify(await reportOf(`${year}-08-01`, `${year}-12-31`))
  expect(await namesIn(2022)).toContain(unit!.name)
  expect(await namesIn(2023)).not.toContain(unit!.name)
})
