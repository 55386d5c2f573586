/** Figures from a file: all or nothing, and only by those who answer for the ledger. */
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportAnswer } from '@/collections/figure-import'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'

const HEADER = 'Chỉ tiêu;Đơn vị;Từ ngày;Đến ngày;Số;Mức chính xác;Văn bản'
const FIRST = 'ap-phich;;01/01/2021;31/12/2021;1.000;;Báo cáo 178'
const SECOND = 'bao-cao-vien;Đơn vị A;25/7/2022;25/7/2022;3-5;trên;Báo cáo 178'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  for (const [key, aggregation] of [
    ['ap-phich', 'sum'],
    ['bao-cao-vien', 'latest'],
  ] as const) {
    await payload.create({
      collection: 'indicators',
      data: { name: `Chỉ tiêu ${key}`, key, method: 'manual', aggregation },
    })
  }
})

beforeEach(async () => {
  await payload.delete({ collection: 'figures', where: {}, trash: true })
})

interface Sent {
  bytes?: BlobPart
  rows?: string[]
  as?: Persona | null
  isPreview?: boolean
}

async function send({ rows = [], bytes, as = people.publisher, isPreview = false }: Sent) {
  const body = new FormData()
  const text = `\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`
  body.set('file', new Blob([bytes ?? text], { type: 'text/csv' }), 'so-lieu.csv')
  const path = `/figures/import${isPreview ? '?preview=1' : ''}`
  const { status, json } = await rest(payload, { as, method: 'POST', path, body })
  return { status, json: json as ImportAnswer }
}

const stored = async () =>
  (await payload.find({ collection: 'figures', depth: 0, sort: 'from' })).docs
const changes = async () => (await payload.count({ collection: 'contentChanges' })).totalDocs

describe('a file without mistakes', () => {
  test('is shown first, and nothing is stored', async () => {
    const { status, json } = await send({ rows: [FIRST, SECOND], isPreview: true })
    expect(status).toBe(200)
    expect(json.preview).toMatchObject({
      rows: [{ row: 2 }, { row: 3, unit: 'Đơn vị A' }],
      problems: [],
      duplicates: [],
    })
    expect(await stored()).toEqual([])
  })

  test('is stored, every row, and readers’ pages are made anew once', async () => {
    const before = await changes()
    const { status, json } = await send({ rows: [FIRST, SECOND] })
    expect([status, json.created]).toEqual([201, 2])
    expect(await stored()).toMatchObject([
      {
        value: 1000,
        from: '2021-01-01T12:00:00.000Z',
        to: '2021-12-31T12:00:00.000Z',
        unit: null,
        qualifier: null,
        document: 'Báo cáo 178',
      },
      { value: 3, valueTo: 5, qualifier: 'over', unit: people.contributor.unit },
    ])
    expect(await changes()).toBe(before + 1)
  })

  test('is refused the second time, row by row', async () => {
    await send({ rows: [FIRST, SECOND] })
    const { status, json } = await send({ rows: [FIRST, SECOND] })
    expect(status).toBe(400)
    expect(json.preview?.duplicates.map(({ row }) => row)).toEqual([2, 3])
    expect(await stored()).toHaveLength(2)
  })
})

describe('a file with a mistake', () => {
  test('is not stored at all, and its rows are told', async () => {
    const { status, json } = await send({ rows: [FIRST, SECOND.replace('25/7', '31/6')] })
    expect(status).toBe(400)
    expect(json.errors).toMatchObject([
      { message: expect.stringMatching(/^Chưa nhập dòng nào/) as string },
    ])
    expect(json.preview?.problems).toEqual([
      {
        row: 3,
        column: 'Từ ngày',
        message: '“31/6/2022” không phải ngày. Viết ngày/tháng/năm: 25/07/2022.',
      },
    ])
    expect(await stored()).toEqual([])
  })

  test('is taken back whole when a row is refused only while it is stored', async () => {
    const { hooks } = payload.collections.figures.config
    hooks.beforeChange.push(({ data }) => {
      if ((data as { value?: number }).value === 3) throw new Error('không lưu được')
      return data
    })
    try {
      const { status } = await send({ rows: [FIRST, SECOND] })
      expect(status).toBe(500)
      expect(await stored()).toEqual([])
    } finally {
      hooks.beforeChange.pop()
    }
  })

  test.each<[string, Sent, RegExp]>([
    ['in an old encoding', { bytes: Uint8Array.of(0x53, 0xf4) }, /CSV UTF-8/],
    ['that is empty', { bytes: '' }, /Hãy chọn một tệp CSV/],
  ])('is refused when it is one %s', async (_, sent, message) => {
    const { status, json } = await send(sent)
    expect(status).toBe(400)
    expect(json.errors?.[0]?.message).toMatch(message)
  })

  test('is refused when it is too large, or no file', async () => {
    expect((await send({ bytes: 'x'.repeat(1_000_001) })).status).toBe(413)
    const { status } = await rest(payload, {
      as: people.publisher,
      method: 'POST',
      path: '/figures/import',
      body: { file: 'x' },
    })
    expect(status).toBe(400)
  })
})

test.each(['editor', 'contributor', 'leader', 'public'] as const)(
  'somebody who is %s imports nothing, and is shown nothing',
  async (someone) => {
    for (const isPreview of [true, false]) {
      const { status, json } = await send({ rows: [FIRST], as: people[someone], isPreview })
      expect(status).toBe(403)
      expect(json).toEqual({ errors: [{ message: expect.any(String) as string }] })
    }
    expect(await stored()).toEqual([])
  },
)
