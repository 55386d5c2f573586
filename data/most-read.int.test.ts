import config from '@payload-config'
import type { Payload } from 'payload'
import { handleEndpoints } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { getMostRead } from '@/data/most-read'
import { openPortal } from '@/database/testing/portal'
import { env } from '@/env'

/** Numbers are kept for some minutes: each test stands on a week of its own. */
let now = new Date('2026-01-01T05:00:00.000Z')
const day = (before = 0) => new Date(now.getTime() - before * 86_400_000).toISOString().slice(0, 10)
const NAMES = ['mot', 'hai', 'ba', 'bon']
const path = (name: string) => `/tin-tuc/tin-${name}`

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
  for (const name of NAMES) {
    await payload.create({
      collection: 'news',
      data: { title: `Tin ${name}`, slug: `tin-${name}`, _status: 'published' },
    })
  }
})

beforeEach(() => {
  now = new Date(now.getTime() + 14 * 86_400_000)
})

async function tell(of: string, counts: Record<string, number>, secret = env.JOBS_SECRET) {
  const body = {
    day: of,
    counts: Object.entries(counts).map(([name, count]) => entry(name, count)),
  }
  const response = await handleEndpoints({
    config,
    request: new Request('http://portal.test/api/readings', {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  return response.status
}

const entry = (name: string, count: number) => ({ path: path(name), count })

const shown = async () => {
  const { today, week } = await getMostRead(now)
  return { today: today.map(({ href }) => href), week: week.map(({ href }) => href) }
}

test('what is told several times, by several portals, adds up', async () => {
  await Promise.all([
    tell(day(), { mot: 3, hai: 5, ba: 4 }),
    tell(day(), { mot: 3 }),
    tell(day(2), { ba: 9 }),
  ])
  expect(await shown()).toEqual({
    today: [path('mot'), path('hai'), path('ba')],
    week: [path('ba'), path('mot'), path('hai')],
  })
})

test('nothing is shown where too little was read, or long ago', async () => {
  await tell(day(7), { mot: 30, hai: 30, ba: 30 })
  await tell(day(), { mot: 9, hai: 2, ba: 2 })
  expect(await shown()).toEqual({ today: [], week: [] })
})

test('what is withdrawn is shown no more, at once', async () => {
  await tell(day(), { mot: 6, hai: 5, ba: 4, bon: 3 })
  expect((await shown()).today).toHaveLength(4)
  const change = { collection: 'news', where: { slug: { equals: 'tin-mot' } } } as const
  await payload.update({ ...change, data: { _status: 'draft' } })
  expect((await shown()).today).toEqual([path('hai'), path('ba'), path('bon')])
  await payload.update({ ...change, data: { _status: 'published' } })
})

test('it makes no page outdated', async () => {
  const changes = () => payload.count({ collection: 'contentChanges' })
  const before = await changes()
  expect(await tell(day(), { mot: 1 })).toBe(200)
  expect(await changes()).toEqual(before)
})

test('only the server may tell, and only what can be read', async () => {
  expect(await tell(day(), { mot: 9, hai: 9, ba: 9 }, 'somebody-else-123456')).toBe(401)
  expect(await tell('hôm nay', { mot: 9, hai: 9, ba: 9 })).toBe(400)
  expect(await shown()).toEqual({ today: [], week: [] })
})

test('days that no week shows are forgotten', async () => {
  await tell(day(6), { mot: 9, hai: 9, ba: 9 })
  expect((await shown()).week).toHaveLength(3)
  now = new Date(now.getTime() + 86_400_000)
  await tell(day(), { bon: 1 })
  now = new Date(now.getTime() - 86_400_000 + 600_000)
  expect((await shown()).week).toEqual([])
})
