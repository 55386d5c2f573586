/** Báo cáo: made by the server, kept as it was made, and for the newsroom but contributors. */
import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findKeptReport, previewReport } from '@/data/reports'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { NOBODY, tellWhoMay } from '@/database/testing/sentences'
import { reportText } from '@/reports/plain-text'
import type { Report } from '@/reports/report'

let payload: Payload
let people: Personas

const READERS = ['admin', 'publisher', 'editor', 'leader'] as const
const REFUSED = [401, 403]
const noon = (day: string) => `${day}T12:00:00.000Z`
const REQUEST = {
  from: noon('2024-01-01'),
  to: noon('2024-12-31'),
  closingDay: noon('2024-12-31'),
  date: noon('2025-01-06'),
}
const SETTINGS = {
  issuer: 'LIÊN ĐOÀN LAO ĐỘNG\nTỈNH THỬ',
  issuerInText: 'LĐLĐ tỉnh Thử',
  symbol: 'BC-LĐLĐ',
  place: 'Thử',
  programme: 'Chương trình thử',
  position: 'CHỦ TỊCH',
  recipients: 'Nơi một;\n\n  Lưu: VT. ',
}

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

test('without the organisation’s texts no report is made, and a sentence says what to do', async () => {
  const { status, json } = await make({ as: people.leader })
  expect(status).toBe(400)
  expect(JSON.stringify(json)).toContain('Thông tin báo cáo')
  await payload.updateGlobal({ slug: 'report-settings', data: SETTINGS })
  await payload.create({
    collection: 'indicators',
    data: {
      name: 'Tin đăng trên Cổng',
      key: 'tin',
      method: 'counted',
      counts: 'news',
      aggregation: 'sum',
    },
  })
})

tellWhoMay('reports', {
  subject: () => ({
    payload,
    people,
    collection: 'reports',
    words: 'abstract',
    fields: () => REQUEST,
  }),
  may: {
    create: READERS,
    read: READERS,
    update: NOBODY,
    updateMany: NOBODY,
    takeAnId: NOBODY,
    deleteForGood: ['admin'],
  },
})

interface Asked {
  as: Personas[keyof Personas]
  more?: object
}

const make = ({ as, more = {} }: Asked) =>
  rest(payload, { as, method: 'POST', path: '/reports', body: { ...REQUEST, ...more } })

async function made(more: object = {}): Promise<string> {
  const { json } = await make({ as: people.leader, more })
  return (json as { doc: { id: string } }).doc.id
}

const keptAs = async (id: string) => (await findKeptReport({ id, user: people.leader }))!

describe('making a report', () => {
  test('passes over text, numbers, name and date that were sent', async () => {
    const id = await made({
      name: 'Tên tự đặt',
      report: { title: 'GIẢ' },
      numbers: [],
      madeBy: 'Người khác',
      number: ' 178 ',
    })
    const { report, madeBy, madeAt } = await keptAs(id)
    expect(report).toMatchObject({
      title: 'BÁO CÁO',
      span: { from: '2024-01-01', to: '2024-12-31' },
      letterhead: { number: 'Số: 178/BC-LĐLĐ', issuer: SETTINGS.issuer },
      recipients: ['Nơi một;', 'Lưu: VT.'],
    })
    expect(madeBy).toBe(people.leader.name)
    expect(Date.parse(madeAt)).toBeGreaterThan(Date.now() - 60_000)
  })

  test.each([
    [{ to: noon('2023-12-31') }, 'đứng trước ngày bắt đầu 01/01/2024'],
    [{ closingDay: noon('2023-12-31') }, 'đứng trước kỳ báo cáo'],
    [{ closingDay: noon('2999-01-01') }, 'chưa tới'],
    [{ from: noon('1950-01-01') }, 'dài quá 30 năm'],
  ])('is refused with %o', async (more, words) => {
    const { status, json } = await make({ as: people.leader, more })
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain(words)
  })

  test('says what the preview said', async () => {
    const preview = await previewReport({
      request: {
        span: { from: '2024-01-01', to: '2024-12-31' },
        closingDay: '2024-12-31',
        number: null,
        date: '2025-01-06',
        abstract: null,
      },
      user: people.leader,
      now: new Date(),
    })
    expect(preview).toEqual({ ok: true, report: (await keptAs(await made())).report })
  })
})

describe('a report that was made', () => {
  test('stays as it was; what has changed since stands beside it, number by number', async () => {
    const id = await made()
    const before = await keptAs(id)
    expect(before.adjustments).toEqual([])
    const item = await payload.create({
      collection: 'news',
      data: { title: 'Tin', _status: 'published', publishedAt: '2024-05-01T03:00:00.000Z' },
    })
    const after = await keptAs(id)
    expect(after.report).toEqual(before.report)
    expect(after.adjustments).toEqual(
      expect.arrayContaining([expect.objectContaining({ change: 1 })]),
    )
    await payload.delete({ collection: 'news', id: item.id, trash: true })
    expect((await keptAs(id)).adjustments).toEqual([])
  })

  test('is not changed by a script either', async () => {
    const id = await made()
    const change = payload.update({ collection: 'reports', id, data: { number: '1' } })
    await expect(change).rejects.toMatchObject({ status: 400 })
  })

  test('is downloaded as a Word file with the same words, by who may read it', async () => {
    const id = await made({ abstract: 'Tổng kết năm thử' })
    const { status, text, type } = await download(id, people.leader)
    expect(status).toBe(200)
    expect(type).toContain('wordprocessingml')
    const report: Report = (await keptAs(id)).report
    const [firstLine = ''] = reportText(report).split('\n')
    expect(text).toContain(firstLine)
    expect(text).toContain('Tổng kết năm thử')
  })

  test.each(['contributor', 'public'] as const)('is not handed to %s', async (someone) => {
    const id = await made()
    expect(REFUSED).toContain((await download(id, people[someone])).status)
    expect(await findKeptReport({ id, user: people[someone] })).toBeNull()
  })
})

test.each(['contributor', 'public'] as const)('%s gets no preview', async (someone) => {
  const preview = await previewReport({
    request: {
      span: { from: '2024-01-01', to: '2024-12-31' },
      closingDay: '2024-12-31',
      number: null,
      date: '2025-01-06',
      abstract: null,
    },
    user: people[someone],
    now: new Date(),
  })
  expect(preview).toBeNull()
})

async function download(id: string, as: Personas[keyof Personas]) {
  const { status, bytes, type } = await rest(payload, { as, path: `/reports/${id}/docx` })
  const isFile = status === 200
  const text = isFile ? strFromU8(unzipSync(bytes)['word/document.xml']!) : ''
  return { status, type, text: text.replaceAll(/<[^>]+>/g, '') }
}
