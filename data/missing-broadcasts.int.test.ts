/** The programmes that the yearly targets expect of last month and of this one. */
import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findMissingBroadcasts } from '@/data/missing-broadcasts'
import { makeItem, removeItems } from '@/database/testing/items'
import { openPortal } from '@/database/testing/portal'

let payload: Payload
let tv: string

beforeAll(async () => {
  payload = await openPortal()
  for (const [counts, value] of [
    ['tv', 12],
    ['radio', 24],
  ] as const) {
    const { id } = await payload.create({
      collection: 'indicators',
      data: { name: counts, key: counts, method: 'counted', counts, aggregation: 'sum' },
    })
    if (counts === 'tv') tv = id
    await payload.create({
      collection: 'targets',
      data: {
        indicator: id,
        value,
        every: 'year',
        from: '2025-01-01T12:00:00.000Z',
        document: 'Kế hoạch thử',
      },
    })
  }
})

beforeEach(async () => {
  await removeItems(payload)
  await payload.delete({ collection: 'figures', where: {}, trash: true })
})

const onAir = (broadcastAt: string, data: object = {}) =>
  makeItem({
    payload,
    kind: 'episodes',
    data: { broadcastAt, _status: 'published', ...data },
  })

const missingAt = (now: string) => findMissingBroadcasts({ payload }, new Date(now))

test('last month and this one are told of, each with what there is of what is expected', async () => {
  await onAir('2026-01-05T11:00:00.000Z')
  await onAir('2026-10-05T11:00:00.000Z', { medium: 'radio', number: 19 })
  expect(await missingAt('2026-11-20T03:00:00.000Z')).toEqual([
    { medium: 'tv', month: '2026-10', aired: 0, expected: 1, isRunning: false },
    { medium: 'tv', month: '2026-11', aired: 0, expected: 1, isRunning: true },
    { medium: 'radio', month: '2026-10', aired: 1, expected: 2, isRunning: false },
    { medium: 'radio', month: '2026-11', aired: 0, expected: 2, isRunning: true },
  ])
})

test('what was broadcast and published is not missing, a draft of it is', async () => {
  await onAir('2026-10-05T11:00:00.000Z', { number: 10 })
  await onAir('2026-11-05T11:00:00.000Z', { number: 11, _status: 'draft' })
  expect((await missingAt('2026-11-20T03:00:00.000Z')).map(({ month }) => month)).toEqual([
    '2026-11',
  ])
})

test('a month begins at midnight in Vietnam, also over the turn of the year', async () => {
  await onAir('2026-01-05T11:00:00.000Z')
  await onAir('2026-12-31T17:00:00.000Z', { title: 'Số đầu năm 2027' })
  const months = (await missingAt('2026-12-31T18:00:00.000Z')).map(({ month }) => month)
  expect(months).toEqual(['2026-12'])
})

test('nothing is missing before anything was ever recorded, nor where a figure tells the number', async () => {
  expect(await missingAt('2026-11-20T03:00:00.000Z')).toEqual([])
  await payload.create({
    collection: 'figures',
    data: {
      indicator: tv,
      value: 12,
      from: '2026-01-01T12:00:00.000Z',
      to: '2026-10-31T12:00:00.000Z',
      document: 'Báo cáo thử',
    },
  })
  expect(await missingAt('2026-10-20T03:00:00.000Z')).toEqual([])
})
