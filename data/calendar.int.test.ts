/** Lịch biên tập: what stands on which day of Vietnam, for whom. */
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getCalendar } from '@/data/calendar'
import type { Fields } from '@/database/testing/doors'
import { makeItem, removeItems, takeStep } from '@/database/testing/items'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { byDay, periodOfMonth } from '@/editorial/calendar'
import { localYear } from '@/text/dates'

const NOVEMBER = periodOfMonth('2026-11')
const NOW = new Date()
/** A month that nobody lives to see while these tests run. */
const LATER = `${localYear(NOW) + 2}-03`

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

beforeEach(() => removeItems(payload))

async function wordsIn(user: Persona, span = NOVEMBER, now = NOW): Promise<string[]> {
  const { entries } = (await getCalendar({ user, span, now }))!
  const words = [...byDay(entries)].flatMap(([day, own]) =>
    own.map(({ kind, words: what, title }) => `${day.slice(8)} ${kind} ${title}: ${what}`),
  )
  return words.toSorted()
}

const news = (title: string, data: Fields) => makeItem({ payload, data: { title, ...data } })

describe('what came out', () => {
  test('stands on the day of its publication in Vietnam, the edges of the month included', async () => {
    // Published items may lie in the past only.
    const out = { _status: 'published' }
    const march = periodOfMonth('2024-03')
    await news('Trước', { ...out, publishedAt: '2024-02-29T16:59:59.000Z' })
    await news('Đầu tháng', { ...out, publishedAt: '2024-02-29T17:00:00.000Z' })
    await news('Cuối tháng', { ...out, publishedAt: '2024-03-31T16:59:59.000Z' })
    await news('Sau', { ...out, publishedAt: '2024-03-31T17:00:00.000Z' })
    expect(await wordsIn(people.editor, march)).toEqual([
      '01 Tin Đầu tháng: Đã đăng',
      '31 Tin Cuối tháng: Đã đăng',
    ])
  })

  test('does not stand a second time on the day of its event, changes to it included', async () => {
    const publishedAt = '2024-03-05T03:00:00.000Z'
    const eventAt = '2024-03-04T03:00:00.000Z'
    const id = await news('Hội thao', { _status: 'published', publishedAt, eventAt })
    await payload.update({ collection: 'news', id, data: { title: 'Sửa' }, draft: true })
    expect(await wordsIn(people.editor, periodOfMonth('2024-03'))).toEqual([
      '05 Tin Hội thao: Đã đăng',
    ])
  })
})

describe('what is planned', () => {
  test('stands on the day of its event, with how far it is', async () => {
    const eventAt = '2026-11-20T01:00:00.000Z'
    await news('Nháp', { eventAt })
    await makeItem({
      payload,
      kind: 'articles',
      as: people.editor,
      data: { title: 'Chờ', eventAt, step: { name: 'submit' } },
    })
    await news('Không rõ ngày', {})
    expect(await wordsIn(people.editor)).toEqual([
      '20 Bài Chờ: Sự kiện (chờ duyệt)',
      '20 Tin Nháp: Sự kiện (bản nháp)',
    ])
  })

  test('of a programme stands on the day of its broadcast, before and after it is out', async () => {
    const episode = (data: Fields) =>
      makeItem({ payload, kind: 'episodes', data: { title: `Số ${String(data.number)}`, ...data } })
    await episode({ number: 1, broadcastAt: '2026-11-09T11:00:00.000Z' })
    const published = { broadcastAt: '2024-03-02T11:00:00.000Z', _status: 'published' }
    await episode({ number: 2, ...published, publishedAt: '2024-04-02T11:00:00.000Z' })
    expect(await wordsIn(people.editor)).toEqual(['09 Số phát sóng Số 1: Phát sóng (bản nháp)'])
    expect(await wordsIn(people.editor, periodOfMonth('2024-03'))).toEqual([
      '02 Số phát sóng Số 2: Phát sóng (đã đăng)',
    ])
    expect(await wordsIn(people.editor, periodOfMonth('2024-04'))).toEqual([])
  })
})

describe('what is scheduled', () => {
  const at = `${LATER}-10T01:00:00.000Z`
  const withdrawAt = `${LATER}-20T01:00:00.000Z`

  test('stands on its day, of every kind, and no more on the day of its event', async () => {
    const id = await news('Hẹn giờ', { eventAt: `${LATER}-09T01:00:00.000Z` })
    await takeStep({ payload, id, as: people.publisher, step: { name: 'schedule', at } })
    const page = await makeItem({ payload, kind: 'pages', data: { title: 'Giới thiệu' } })
    const step = { name: 'schedule', at } as const
    await takeStep({ payload, kind: 'pages', id: page, as: people.publisher, step })
    expect(await wordsIn(people.editor, periodOfMonth(LATER))).toEqual([
      '10 Tin Hẹn giờ: Hẹn đăng',
      '10 Trang tĩnh Giới thiệu: Hẹn đăng',
    ])
  })

  test('to be taken down stands on that day', async () => {
    const id = await news('Thông báo', {})
    await takeStep({ payload, id, as: people.publisher, step: { name: 'publish', withdrawAt } })
    expect(await wordsIn(people.editor, periodOfMonth(LATER))).toEqual(['20 Tin Thông báo: Hẹn gỡ'])
  })

  test('is marked once its time has passed', async () => {
    const id = await news('Trễ', {})
    await takeStep({ payload, id, as: people.publisher, step: { name: 'schedule', at } })
    const ask = (now: Date) => getCalendar({ user: people.editor, span: periodOfMonth(LATER), now })
    expect((await ask(NOW))!.entries).toMatchObject([{ isLate: false }])
    expect((await ask(new Date(withdrawAt)))!.entries).toMatchObject([{ isLate: true }])
  })
})

test('a contributor sees what is of their unit, published or not', async () => {
  const eventAt = '2026-11-20T01:00:00.000Z'
  const publishedAt = '2024-03-05T03:00:00.000Z'
  for (const [title, unit] of [
    ['Của mình', people.contributor.unit],
    ['Của đơn vị khác', people.otherContributor.unit],
    ['Của tỉnh', null],
  ] as const) {
    await news(title, { unit, eventAt })
    await news(title, { unit, _status: 'published', publishedAt })
  }
  await makeItem({ payload, kind: 'episodes', data: { broadcastAt: eventAt } })
  expect(await wordsIn(people.contributor)).toEqual(['20 Tin Của mình: Sự kiện (bản nháp)'])
  expect(await wordsIn(people.contributor, periodOfMonth('2024-03'))).toEqual([
    '05 Tin Của mình: Đã đăng',
  ])
  expect(await getCalendar({ user: null, span: NOVEMBER, now: NOW })).toBeNull()
})

test('what is in the trash does not stand there', async () => {
  const id = await news('Bỏ', { eventAt: '2026-11-20T01:00:00.000Z' })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'news', id, data: { deletedAt } })
  expect(await wordsIn(people.editor)).toEqual([])
})
