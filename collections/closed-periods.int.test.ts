/** Chốt số liệu: what is frozen stays, what changes later stands beside it. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findClosedPeriod, getClosedPeriods } from '@/data/closed-periods'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { MANAGE_SITE, NOBODY, tellWhoMay } from '@/database/testing/sentences'
import type { ClosedPeriod } from '@/payload-types'
import type { LedgerNumber } from '@/statistics/closing'
import { addDays, ALL_TIME } from '@/statistics/periods'
import { toLocalDay } from '@/text/dates'

let payload: Payload
let people: Personas
let indicator: string
let unit: string

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  unit = people.contributor.unit
  const { id } = await payload.create({
    collection: 'indicators',
    data: {
      name: 'Tin đăng trên Cổng',
      key: 'tin',
      method: 'counted',
      counts: 'news',
      aggregation: 'sum',
    },
  })
  indicator = id
})

const noon = (day: string) => `${day}T12:00:00.000Z`

tellWhoMay('closedPeriods', {
  subject: () => ({
    payload,
    people,
    collection: 'closedPeriods',
    words: 'note',
    // Each a day of its own: a day is closed once.
    fields: (number) => {
      const day = noon(addDays('1990-01-01', number))
      return { from: day, to: day }
    },
  }),
  may: {
    create: MANAGE_SITE,
    read: ['admin', 'publisher', 'editor', 'leader'],
    takeAnId: NOBODY,
    deleteForGood: NOBODY,
  },
})

const close = async (from: string, to: string, more: object = {}) =>
  payload.create({
    collection: 'closedPeriods',
    depth: 0,
    overrideAccess: false,
    user: people.publisher,
    data: { from: noon(from), to: noon(to), ...more },
  })

const change = (id: string, data: object, person = people.admin) =>
  rest(payload, { as: person, method: 'PATCH', path: `/closedPeriods/${id}`, body: data })

async function addNews(publishedAt: string, more: object = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    depth: 0,
    data: { title: 'Một tin', _status: 'published', publishedAt, ...more },
  })
  return id
}

const partsOf = (numbers: unknown) =>
  (numbers as LedgerNumber[]).map(({ part, id, value }) => [part, id, value])
const viewOf = async (id: string) => (await findClosedPeriod({ id, user: people.leader }))!

describe('closing a period', () => {
  test('freezes the numbers by unit and category, with name, date and person', async () => {
    await addNews('2024-01-10T03:00:00.000Z', { unit })
    await addNews('2024-03-31T16:59:59.000Z')
    await addNews('2024-03-31T17:00:00.000Z')
    const row = await close('2024-01-01', '2024-03-31')
    expect(row).toMatchObject({ name: 'Quý I/2024', closedBy: people.publisher.name })
    expect(Date.parse(row.closedAt!)).toBeGreaterThan(Date.now() - 60_000)
    expect(partsOf(row.numbers)).toEqual([
      ['total', null, 2],
      ['unit', null, 1],
      ['unit', unit, 1],
      ['category', null, 2],
    ])
  })

  test('counts a figure once, and says so when it reaches beyond the period', async () => {
    const { id } = await payload.create({
      collection: 'figures',
      data: {
        indicator,
        from: noon('2018-01-01'),
        to: noon('2018-12-31'),
        value: 240,
        document: 'Báo cáo 178',
      },
    })
    await addNews('2018-05-01T03:00:00.000Z')
    const year = await close('2018-01-01', '2018-12-31')
    expect(partsOf(year.numbers)).toEqual([
      ['total', null, 240],
      ['entered', null, 240],
    ])
    await change(year.id, { reopenReason: 'Thử từng nửa năm' })
    const half = await close('2018-01-01', '2018-06-30')
    expect(partsOf(half.numbers)).toEqual([
      ['total', null, null],
      ['entered', null, null],
    ])
    await payload.delete({ collection: 'figures', id })
  })

  test('passes over numbers, names and dates that were typed', async () => {
    const typed = {
      name: 'Kỳ tự đặt',
      numbers: [],
      closedBy: 'Người khác',
      closedAt: '2020-01-01T00:00:00.000Z',
      reopenReason: 'không',
    }
    const row = await close('2017-01-01', '2017-01-31', typed)
    expect(row).toMatchObject({
      name: 'Tháng 1/2017',
      closedBy: people.publisher.name,
      reopenReason: null,
    })
    expect(partsOf(row.numbers)).toEqual([['total', null, 0]])
    expect(row.closedAt).not.toBe(typed.closedAt)
  })

  const today = toLocalDay(new Date())
  test.each([
    ['that is not over', addDays(today, -10), today, 'to', /chưa kết thúc: hôm nay là/],
    ['that has not begun', addDays(today, 1), addDays(today, 9), 'from', /chưa bắt đầu/],
    ['that is reversed', '2016-02-01', '2016-01-01', 'to', /^Ngày kết thúc .* đứng trước/],
    [
      'that overlaps a closed one',
      '2024-03-31',
      '2024-04-30',
      'from',
      /^Kỳ này trùng với “Quý I\/2024” mà publisher đã chốt ngày \d\d\/\d\d\/\d{4}\. Muốn chốt lại/,
    ],
  ])('is refused for one %s', async (_, from, to, path, message) => {
    await expect(close(from, to)).rejects.toMatchObject({
      data: { errors: [{ path, message: expect.stringMatching(message) as string }] },
    })
  })
})

describe('a closed period', () => {
  let closed: ClosedPeriod
  let first: string

  beforeAll(async () => {
    first = await addNews('2023-02-01T03:00:00.000Z', { unit })
    await addNews('2023-02-02T03:00:00.000Z')
    closed = await close('2023-01-01', '2023-12-31')
  })

  test('has no adjustments as long as nothing changes', async () => {
    await addNews('2022-12-31T16:59:59.000Z')
    expect((await viewOf(closed.id)).adjustments).toEqual([])
  })

  test('keeps its numbers, and shows what was added and withdrawn later beside them', async () => {
    const late = await addNews('2023-06-01T03:00:00.000Z')
    await payload.update({ collection: 'news', id: first, data: { _status: 'draft' } })
    const { numbers, adjustments } = await viewOf(closed.id)
    expect(partsOf(numbers)).toContainEqual(['total', null, 2])
    expect(
      adjustments.map(({ frozen, current, change: by }) => [
        (frozen ?? current)?.part,
        frozen?.value ?? null,
        current?.value ?? null,
        by,
      ]),
    ).toEqual([
      ['unit', 1, 2, 1],
      ['unit', 1, null, -1],
    ])
    await payload.delete({ collection: 'news', id: late, trash: true })
    const after = await viewOf(closed.id)
    const total = after.adjustments.find(({ frozen }) => frozen?.part === 'total')
    expect(total).toMatchObject({ change: -1, frozen: { value: 2 }, current: { value: 1 } })
  })

  test('is found by the span it touches, by those who may see it', async () => {
    const namesFor = async (user: typeof people.leader | null) =>
      (await getClosedPeriods({ span: { from: '2023-12-31', to: '2024-01-01' }, user })).map(
        ({ name }) => name,
      )
    expect(await namesFor(people.leader)).toEqual(['Quý I/2024', 'Năm 2023'])
    expect(await namesFor(people.contributor)).toEqual([])
    expect(await namesFor(null)).toEqual([])
  })

  test.each(['publisher', 'editor', 'contributor', 'leader'] as const)(
    'is changed by no %s',
    async (someone) => {
      const { status } = await change(closed.id, { reopenReason: 'Tôi muốn' }, people[someone])
      expect(status).toBe(403)
    },
  )

  test('keeps its numbers whatever an administrator sends', async () => {
    await change(closed.id, { numbers: [], from: noon('2020-01-01'), closedBy: 'Ai đó', name: 'X' })
    const row = await payload.findByID({ collection: 'closedPeriods', id: closed.id, depth: 0 })
    expect(row).toEqual({ ...closed, updatedAt: row.updatedAt })
  })

  test('keeps its numbers from scripts too, with a sentence', async () => {
    const byScript = payload.update({
      collection: 'closedPeriods',
      id: closed.id,
      data: { numbers: [] },
    })
    await expect(byScript).rejects.toMatchObject({
      data: {
        errors: [{ message: expect.stringMatching(/^Số đã chốt không sửa được/) as string }],
      },
    })
  })

  test('is opened again once, by an administrator with a reason, and stays to be compared', async () => {
    const silent = await change(closed.id, { reopenReason: '   ' })
    expect(silent.json).toMatchObject({ doc: { reopenedAt: null, reopenReason: null } })
    const { json } = await change(closed.id, { reopenReason: 'Bổ sung tin của Đơn vị A' })
    expect(json).toMatchObject({
      doc: { reopenReason: 'Bổ sung tin của Đơn vị A', reopenedBy: people.admin.name },
    })
    const again = await change(closed.id, { reopenReason: 'Lý do khác' })
    expect(again.status).toBe(400)
    expect(JSON.stringify(again.json)).toMatch(/đã được mở lại ngày/)

    expect(await viewOf(closed.id)).toMatchObject({
      reopened: { reason: 'Bổ sung tin của Đơn vị A', by: people.admin.name },
      numbers: closed.numbers,
    })
    const all = await getClosedPeriods({ span: ALL_TIME, user: people.leader })
    expect(all.map(({ id }) => id)).not.toContain(closed.id)
    await expect(close('2023-01-01', '2023-12-31')).resolves.toMatchObject({ name: 'Năm 2023' })
  })
})
