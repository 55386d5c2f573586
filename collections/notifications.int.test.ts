/** One's own notices: how many are unread, and marking them as read. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { notify } from '@/hooks/notify'

const SECOND = 1000
const NOW = new Date('2026-03-04T05:00:00.000Z')
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * SECOND)

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'notifications', where: {} })
  await tell('muc-1', 0)
  await tell('muc-1', 1)
  await tell('muc-2', 2)
})

async function tell(item: string, seconds: number): Promise<void> {
  await notify(await createLocalReq({}, payload), [people.editor.id, people.leader.id], {
    kind: 'news',
    item,
    notice: { event: 'submitted', title: 'Hội thao', who: 'Lan' },
    at: inSeconds(seconds),
  })
}

const ask = (as: Personas[keyof Personas]) => rest(payload, { as, path: '/notifications/unread' })

const read = (as: Personas[keyof Personas], body: object) =>
  rest(payload, { as, method: 'POST', path: '/notifications/read', body })

const unread = async (as: Personas[keyof Personas]) => (await ask(as)).json

test('everybody is told how many of their own they have not read', async () => {
  expect(await unread(people.editor)).toEqual({ unread: 3 })
  expect(await unread(people.contributor)).toEqual({ unread: 0 })
})

describe('reading', () => {
  test('of an item leaves the others, and those of other people', async () => {
    const { status, json } = await read(people.editor, { item: 'muc-1' })
    expect([status, json]).toEqual([200, { unread: 1 }])
    expect(await unread(people.leader)).toEqual({ unread: 3 })
  })

  test('of all leaves what has come since', async () => {
    expect((await read(people.editor, { until: inSeconds(1).toISOString() })).json).toEqual({
      unread: 1,
    })
    expect((await read(people.editor, { until: inSeconds(9).toISOString() })).json).toEqual({
      unread: 0,
    })
  })

  test('again does not change when it was read', async () => {
    const when = async () =>
      (
        await payload.find({ collection: 'notifications', where: { item: { equals: 'muc-2' } } })
      ).docs
        .map(({ readAt }) => readAt)
        .toSorted()
    await read(people.editor, { item: 'muc-2' })
    const first = await when()
    await read(people.editor, { item: 'muc-2' })
    expect(await when()).toEqual(first)
  })

  test.each([{}, { until: 'hôm nay' }, { item: 7 }, { until: null }])(
    'of %j is refused in Vietnamese, and marks nothing',
    async (body) => {
      const { status, json } = await read(people.editor, body)
      expect(status).toBe(400)
      expect(JSON.stringify(json)).toContain('Hãy tải lại trang')
      expect(await unread(people.editor)).toEqual({ unread: 3 })
    },
  )

  test('is for people with accounts', async () => {
    const answers = [await ask(null), await read(null, { item: 'muc-1' })]
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
  })
})

test('everybody may switch their own letters off, and nobody the letters of another', async () => {
  const switchOff = (as: Personas[keyof Personas], id: string) =>
    rest(payload, { as, method: 'PATCH', path: `/users/${id}`, body: { mailNotices: false } })
  for (const who of ['contributor', 'leader', 'editor', 'admin'] as const) {
    expect((await switchOff(people[who], people[who].id)).status).toBe(200)
    const account = await payload.findByID({ collection: 'users', id: people[who].id, depth: 0 })
    expect(account).toMatchObject({ mailNotices: false, role: people[who].role })
  }
  expect((await switchOff(people.contributor, people.publisher.id)).status).not.toBe(200)
})
