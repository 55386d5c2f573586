/** The leader's desk: what it says, that its numbers are the report's, and who may see it. */
import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getDesk } from '@/data/desk'
import type { DeskView } from '@/data/desk-views'
import { previewReport } from '@/data/reports'
import { getSpanStatistics } from '@/data/span-statistics'
import { valueOf } from '@/data/statistics'
import { getStatisticsFile } from '@/data/statistics-files'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { writeDocx } from '@/reports/docx/write-docx'
import { loadFoundation } from '@/sample/load-foundation'

const NOW = new Date('2026-07-20T05:00:00.000Z')
const REFUSED = [401, 403]

let payload: Payload
let people: Personas
let desk: DeskView
let category: string
/** Đại Lộc. */
let busy: string

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  await loadFoundation({ payload, req: await createLocalReq({}, payload) })
  const { docs } = await payload.find({
    collection: 'units',
    where: { shortName: { equals: 'Đại Lộc' } },
  })
  busy = docs[0]!.id
  const { docs: categories } = await payload.find({ collection: 'categories', limit: 1 })
  category = categories[0]!.id
  await addNews('2026-07-10T03:00:00.000Z', {
    unit: busy,
    category,
    eventAt: '2026-07-09T03:00:00.000Z',
  })
  await addNews('2026-02-01T03:00:00.000Z', {
    unit: busy,
    eventAt: '2026-01-30T03:00:00.000Z',
    title: 'Tin đăng muộn',
  })
  await addNews('2026-07-02T03:00:00.000Z', {})
  await addNews('2025-07-05T03:00:00.000Z', { unit: busy })
  await addNews('2025-07-28T03:00:00.000Z', { unit: busy })
  await addNews('2026-07-20T02:00:00.000Z', { unit: people.contributor.unit })
  await payload.create({
    collection: 'news',
    data: { title: 'Bản nháp', unit: busy, _status: 'draft' },
  })
  for (const [number, month] of [1, 2, 3, 4, 6].entries()) {
    await payload.create({
      collection: 'episodes',
      data: {
        title: `Số ${number + 1}`,
        medium: 'tv',
        number: number + 1,
        broadcastAt: `2026-0${month}-15T11:00:00.000Z`,
        publishedAt: `2026-0${month}-15T11:00:00.000Z`,
        _status: 'published',
      },
    })
  }
  const { docs: indicators } = await payload.find({
    collection: 'indicators',
    where: { key: { equals: 'tin' } },
  })
  await payload.create({
    collection: 'targets',
    data: {
      indicator: indicators[0]!.id,
      unit: busy,
      value: 1,
      every: 'month',
      from: '2026-01-01T12:00:00.000Z',
      document: 'Kế hoạch thử',
    },
  })
  desk = await deskOf(people.leader)
}, 120_000)

async function addNews(publishedAt: string, more: object): Promise<void> {
  await payload.create({
    collection: 'news',
    depth: 0,
    data: { title: 'Một tin', publishedAt, _status: 'published', ...more },
  })
}

const deskOf = async (user: Personas[keyof Personas]) => (await getDesk({ user, now: NOW }))!
const unitOf = (id: string) => desk.participation.units.find((unit) => unit.id === id)!

describe('month and year so far', () => {
  test('stand against the same days of last year', () => {
    const news = desk.totals.find(({ kind }) => kind === 'news')!
    expect(news.month).toMatchObject({ current: 3, previous: 1, change: 2, isAverage: false })
    expect(news.year).toMatchObject({ current: 4, previous: 1 })
  })

  test('stand against the federation’s target, and none is said where none was set', () => {
    const [news, , tv] = desk.totals
    expect(news!.year.whole).toBeNull()
    expect(tv!.year).toMatchObject({ current: 5, whole: 12, due: 6 })
  })

  test('lead to the list of exactly what was counted', () => {
    const query = new URLSearchParams(desk.totals[0]!.month.href.split('?')[1])
    expect([...query.entries()]).toEqual(
      expect.arrayContaining([
        ['where[or][0][and][0][_status][equals]', 'published'],
        ['where[or][0][and][1][publishedAt][greater_than_equal]', '2026-06-30T17:00:00.000Z'],
        ['where[or][0][and][2][publishedAt][less_than]', '2026-07-20T17:00:00.000Z'],
      ]),
    )
  })
})

describe('participation', () => {
  test('counts units with an item this month, without the federation itself', () => {
    // 23 of the report, and the two of the contributors.
    expect(desk.participation).toMatchObject({ active: 2, of: 25 })
  })

  test('tells the days of silence, the longest first, zeros included', () => {
    expect(unitOf(busy)).toMatchObject({ days: 10, lastDay: '2026-07-10', month: 1, year: 2 })
    expect(unitOf(people.contributor.unit)).toMatchObject({ days: 0, month: 1 })
    const days = desk.participation.units.map((unit) => unit.days)
    expect(days).toEqual(days.toSorted((one, other) => other - one))
    const never = desk.participation.units.find(({ name }) => name.includes('Hội An'))!
    expect(never).toMatchObject({ lastDay: null, month: 0, year: 0 })
    expect(never.days).toBeGreaterThan(365)
  })

  test('has a reminder for each unit, and one that names all that are silent this month', () => {
    expect(unitOf(busy).reminder).toMatch(/^Kính gửi LĐLĐ huyện Đại Lộc!\nLĐLĐ tỉnh Quảng Nam/)
    expect(desk.participation.reminderOfAll).toContain('LĐLĐ thành phố Hội An')
    expect(desk.participation.reminderOfAll).not.toContain('Đại Lộc')
  })

  test('names the units below their target', () => {
    expect(desk.participation.shortfalls).toEqual([
      expect.objectContaining({ unitId: busy, kind: 'news', expected: 6, actual: 2 }),
    ])
  })
})

test('timeliness is told by unit and month, with the slowest items', () => {
  const { all, byUnit, byMonth, slowest } = desk.timeliness
  expect(all).toEqual({ items: 2, medianHours: 36, ninetiethHours: 48 })
  expect(byUnit).toEqual([expect.objectContaining({ name: 'LĐLĐ huyện Đại Lộc', items: 2 })])
  expect(byMonth.map(({ name, medianHours }) => [name, medianHours])).toEqual([
    ['Tháng 7/2026', 24],
    ['Tháng 2/2026', 48],
  ])
  expect(slowest[0]).toMatchObject({ title: 'Tin đăng muộn', hours: 48 })
})

test('broadcasts stand against the schedule, with the gaps by name', () => {
  const [tv, radio] = desk.broadcasts.media
  expect(tv).toMatchObject({ aired: 5, target: 12, gaps: 'thiếu số tháng 5/2026' })
  expect(radio).toMatchObject({ aired: null, target: null })
})

test('topics add up, and tell in which categories units have nothing', () => {
  const { rows, columnTotals, total, gaps } = desk.topics
  expect(total).toBe(4)
  expect(columnTotals.reduce((sum, count) => sum + count, 0)).toBe(total)
  expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total)
  expect(gaps.map(({ units }) => units)).toContain(24)
})

test('the same numbers stand on the desk, the public page, in its files, the report and its .docx', async () => {
  const preview = await previewReport({
    request: {
      span: { from: '2026-01-01', to: '2026-07-20' },
      closingDay: '2026-07-20',
      number: null,
      date: '2026-07-20',
      abstract: null,
    },
    user: people.leader,
    now: NOW,
  })
  if (!preview?.ok) throw new Error('no report')
  const { report } = preview
  const tables = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'table' ? [block.table] : []))
  const byUnit = tables.find(({ title }) => title.includes('theo đơn vị'))!
  const compared = tables.find(({ title }) => title.includes('cùng kỳ'))!
  const news = desk.totals[0]!.year
  expect(byUnit.total).toEqual(['Cộng', news.current, 0, news.current])
  expect(compared.rows[0]).toEqual(['Số tin', news.current, news.previous, news.change, 300])
  for (const { name, year } of desk.participation.units) {
    expect(byUnit.rows.find(([label]) => label === name)).toEqual([name, year, 0, year])
  }

  const address = { tu: '2026-01', den: '2026-07', bang: 'don-vi' }
  const page = await getSpanStatistics(address, NOW)
  expect(valueOf(page.news)).toBe(news.current)
  const csv = (await getStatisticsFile('csv', address, NOW)).body as string
  const xlsx = unzipSync((await getStatisticsFile('xlsx', address, NOW)).body as Uint8Array)
  const cells = Object.entries(xlsx)
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, sheet]) => [...strFromU8(sheet).matchAll(/<v>([^<]*)<\/v>/g)].map(([, v]) => v))
  for (const [name = '', count = 0] of [...byUnit.rows, byUnit.total ?? []]) {
    // The page names a unit that has nothing below its table, with its days of silence.
    if (count !== 0) expect(csv).toMatch(new RegExp(`^${name};${count};0;`, 'm'))
    expect(cells.flat()).toContain(String(count))
  }

  const docx = unzipSync(await writeDocx(report, NOW))
  const words = strFromU8(docx['word/document.xml']!).replaceAll(/<[^>]+>/g, ' ')
  expect(words).toContain('phát 05/12 ấn phẩm được giao cả năm, thiếu số tháng 5/2026')
  expect(words.replaceAll(/\s+/g, ' ')).toContain(`LĐLĐ huyện Đại Lộc 2 0 2`)
})

describe('who is no leader', () => {
  test.each(['contributor', 'public'] as const)('(%s) gets no desk', async (someone) => {
    expect(await getDesk({ user: people[someone], now: NOW })).toBeNull()
  })

  test.each(['targets', 'reports', 'closedPeriods', 'globals/report-settings'])(
    'gets no %s by REST',
    async (path) => {
      for (const as of [people.contributor, people.public]) {
        expect(REFUSED).toContain((await rest(payload, { as, path: `/${path}` })).status)
      }
      expect((await rest(payload, { as: people.leader, path: `/${path}` })).status).toBe(200)
    },
  )

  test.each(['contributor', 'public'] as const)(
    '%s is told by REST of nothing that is not published',
    async (someone) => {
      const path = `/news/count?where[unit][equals]=${busy}&where[_status][equals]=draft`
      const { json } = await rest(payload, { as: people[someone], path })
      expect(json).toEqual({ totalDocs: 0 })
    },
  )
})
