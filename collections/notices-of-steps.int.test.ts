/** Who is told of which step, by role and unit, and that nobody is told of what did not happen. */
import type { CollectionSlug, Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANYWAY } from '@/database/testing/complete'
import type { Fields } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { createPerson, personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { letEditorsPublish } from '@/database/testing/settings'
import { NO_TRANSACTIONS, undoesWhatFails } from '@/database/testing/transactions'
import { takeDueSteps } from '@/hooks/due-steps'
import type { Notification } from '@/payload-types'

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

const WHO = ['admin', 'publisher', 'editor', 'contributor', 'otherContributor', 'leader'] as const
type Who = (typeof WHO)[number]

let payload: Payload
let people: Personas
let names: Map<string, string>

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  names = new Map(WHO.map((name) => [people[name].id, name]))
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'notifications', where: {} })
})

async function write(by: Who, collection: CollectionSlug = 'news', data: Fields = {}) {
  const { json, status } = await rest(payload, {
    as: people[by],
    method: 'POST',
    path: `/${collection}?draft=true&depth=0`,
    body: { title: 'Hội thao', ...data },
  })
  expect(status, JSON.stringify(json)).toBe(201)
  return (json as { doc: { id: string } }).doc.id
}

async function take(by: Who, id: string, step: Fields, collection: CollectionSlug = 'news') {
  const { json, status } = await rest(payload, {
    as: people[by],
    method: 'PATCH',
    path: `/${collection}/${id}?depth=0`,
    body: { step: { ...ANYWAY, ...step } },
  })
  expect(status, JSON.stringify(json)).toBe(200)
}

async function noticesOf(item: string): Promise<Notification[]> {
  const { docs } = await payload.db.find<Notification>({
    collection: 'notifications',
    pagination: false,
    where: { item: { equals: item } },
  })
  return docs
}

/** "submitted: admin, editor", by name. */
async function told(item: string): Promise<string[]> {
  const events = new Map<string, string[]>()
  for (const { event, recipient } of await noticesOf(item)) {
    const name = names.get(recipient as string) ?? 'ai khác'
    events.set(event, [...(events.get(event) ?? []), name].toSorted())
  }
  return [...events].map(([event, who]) => `${event}: ${who.join(', ')}`)
}

async function forget(item: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'notifications', where: { item: { equals: item } } })
}

/** An item of the contributor that waits for review, and nobody told of it yet. */
async function submitted(collection: CollectionSlug = 'news'): Promise<string> {
  const id = await write('contributor', collection)
  await take('contributor', id, { name: 'submit' }, collection)
  await forget(id)
  return id
}

describe.each(['news', 'articles'] as const)('of %s', (collection) => {
  test('who edits hears that a contributor submits, in words', async () => {
    const id = await write('contributor', collection)
    expect(await told(id)).toEqual([])
    await take('contributor', id, { name: 'submit', note: 'gấp' }, collection)
    expect(await told(id)).toEqual(['submitted: admin, editor, publisher'])
    expect((await noticesOf(id))[0]).toMatchObject({
      kind: collection,
      title: 'Hội thao',
      text: 'contributor gửi duyệt “Hội thao”. Ghi chú: gấp',
      readAt: null,
    })
  })

  test('the writer hears that it came back, with the reason', async () => {
    const id = await submitted(collection)
    await take('editor', id, { name: 'return', note: 'Thiếu ảnh' }, collection)
    expect(await told(id)).toEqual(['returned: contributor'])
    expect((await noticesOf(id))[0]?.text).toContain('Lý do: Thiếu ảnh')
  })

  test('the writer and who publishes hear that it is approved', async () => {
    const id = await submitted(collection)
    await take('editor', id, { name: 'approve' }, collection)
    expect(await told(id)).toEqual(['approved: admin, contributor, publisher'])
  })

  test('the writer hears that it is out, and that it was taken down', async () => {
    const id = await submitted(collection)
    await take('publisher', id, { name: 'publish' }, collection)
    expect(await told(id)).toEqual(['published: contributor'])
    await forget(id)
    await take('publisher', id, { name: 'withdraw', note: 'Sai số liệu' }, collection)
    expect(await told(id)).toEqual(['withdrawn: contributor'])
  })
})

test.each([
  ['episodes', { medium: 'tv', number: 7, broadcastAt: '2026-01-05T11:00:00.000Z' }],
  [
    'documents',
    { number: '1/BC', type: 'report', abstract: 'Sơ kết', issuedOn: '2022-07-25T12:00:00.000Z' },
  ],
  ['pages', {}],
  ['campaigns', { name: 'Đại hội' }],
] as const)('of %s, which have no unit, the newsroom is told', async (collection, data) => {
  const id = await write('editor', collection, data)
  await take('editor', id, { name: 'submit' }, collection)
  expect(await told(id)).toEqual(['submitted: admin, publisher'])
  await forget(id)
  await take('publisher', id, { name: 'return', note: 'Thiếu ảnh' }, collection)
  expect(await told(id)).toEqual(['returned: editor'])
})

test('what was sent back comes back to who sent it back', async () => {
  const id = await submitted()
  await take('editor', id, { name: 'return', note: 'Thiếu ảnh' })
  await forget(id)
  await take('contributor', id, { name: 'submit' })
  expect(await told(id)).toEqual(['submitted: editor'])
})

test('who has no account any more is not told', async () => {
  const gone = await createPerson({ payload, name: 'da-nghi', role: 'editor' })
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'users', id: gone.id, data: { deletedAt } })
  const id = await write('contributor')
  await take('contributor', id, { name: 'submit' })
  expect(await told(id)).toEqual(['submitted: admin, editor, publisher'])
})

test('an item that goes to another unit is told to nobody of the first one', async () => {
  const id = await submitted()
  const { unit } = people.otherContributor
  await payload.update({ collection: 'news', id, data: { unit }, draft: true, user: people.editor })
  await take('editor', id, { name: 'return', note: 'Thiếu ảnh' })
  expect(await told(id)).toEqual([])
})

test('where editors publish, they hear what is approved', async () => {
  await letEditorsPublish(payload, true)
  const id = await submitted()
  await take('publisher', id, { name: 'approve' })
  expect(await told(id)).toEqual(['approved: admin, contributor, editor'])
  await letEditorsPublish(payload, false)
})

test('mending what is out tells nobody; a correction tells the writer', async () => {
  const id = await submitted()
  await take('publisher', id, { name: 'publish' })
  await forget(id)
  await take('publisher', id, { name: 'publish' })
  expect(await told(id)).toEqual([])
  await take('publisher', id, { name: 'publish', correction: 'Số đúng là 120.' })
  expect(await told(id)).toEqual(['published: contributor'])
  expect((await noticesOf(id))[0]?.text).toContain('đính chính: Số đúng là 120.')
})

describe('at a time', () => {
  test('the writer hears when it will come out, and with who had set the time that it is out', async () => {
    const id = await submitted()
    await take('publisher', id, { name: 'schedule', at: inHours(1).toISOString() })
    expect(await told(id)).toEqual(['approved: contributor'])
    expect((await noticesOf(id))[0]?.text).toContain('hẹn đăng lúc')
    await forget(id)
    await takeDueSteps(payload, inHours(2))
    expect(await told(id)).toEqual(['published: contributor, publisher'])
    expect((await noticesOf(id))[0]?.text).toBe('“Hội thao” đã đăng theo giờ hẹn.')
  })

  test('who had set another time hears that somebody did not wait for it', async () => {
    const id = await submitted()
    await take('publisher', id, { name: 'schedule', at: inHours(1).toISOString() })
    await forget(id)
    await take('admin', id, { name: 'publish' })
    expect(await told(id)).toEqual(['published: contributor, publisher'])
  })

  test('who had set the end hears that it was taken down', async () => {
    const id = await submitted()
    await take('publisher', id, { name: 'publish' })
    await take('admin', id, { name: 'publish', withdrawAt: inHours(1).toISOString() })
    await forget(id)
    await takeDueSteps(payload, inHours(2))
    expect(await told(id)).toEqual(['withdrawn: admin, contributor'])
  })

  test('two clocks that strike together tell once', async () => {
    const id = await submitted()
    await take('publisher', id, { name: 'schedule', at: inHours(1).toISOString() })
    await forget(id)
    await Promise.all([takeDueSteps(payload, inHours(2)), takeDueSteps(payload, inHours(2))])
    expect(await told(id)).toEqual(['published: contributor, publisher'])
  })
})

describe('what is late', () => {
  /** As if somebody had emptied it past all rules: it cannot be published. */
  async function makeImpossible(id: string): Promise<void> {
    const { docs } = await payload.db.findVersions<{ id: string }>({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    const version = docs[0]!
    await payload.db.updateVersion({
      collection: 'news',
      id: version.id,
      versionData: { ...version, version: { ...version.version, title: '' } },
    })
  }

  test('is told to who publishes, once for each time, with the reason', async () => {
    const id = await submitted()
    await take('publisher', id, { name: 'schedule', at: inHours(1).toISOString() })
    await makeImpossible(id)
    await forget(id)
    await Promise.all([takeDueSteps(payload, inHours(2)), takeDueSteps(payload, inHours(2))])
    await takeDueSteps(payload, inHours(3))
    expect(await told(id)).toEqual(['late: admin, publisher'])
    const [notice] = await noticesOf(id)
    expect(notice?.text).toMatch(/hẹn đăng lúc .* vẫn chưa lên cổng\..* Lý do: .*Tít/)
    expect(notice?.readAt).toBeNull()
  })

  test('is told to who had set the time, though they publish no more', async () => {
    await letEditorsPublish(payload, true)
    const id = await submitted()
    await take('editor', id, { name: 'schedule', at: inHours(1).toISOString() })
    await letEditorsPublish(payload, false)
    await makeImpossible(id)
    await forget(id)
    await takeDueSteps(payload, inHours(2))
    expect(await told(id)).toEqual(['late: admin, editor, publisher'])
  })
})

describe('nobody is told', () => {
  test('of what scripts do', async () => {
    const id = await submitted()
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    await payload.update({ collection: 'news', id, data: { step: { name: 'withdraw' } } })
    expect(await told(id)).toEqual([])
  })

  test('of a step that was refused', async () => {
    const id = await submitted()
    const { status } = await rest(payload, {
      as: people.contributor,
      method: 'PATCH',
      path: `/news/${id}`,
      body: { step: { name: 'approve' } },
    })
    expect(status).toBe(403)
    expect(await told(id)).toEqual([])
  })

  test('of a save that is undone', async ({ skip }) => {
    if (!(await undoesWhatFails(payload))) return skip(NO_TRANSACTIONS)
    const takeInTransaction = async (end: typeof commitTransaction) => {
      const id = await submitted()
      const req = await createLocalReq({ user: people.editor }, payload)
      await initTransaction(req)
      const data = { step: { name: 'approve' } }
      await payload.update({ collection: 'news', id, data, req })
      await end(req)
      return told(id)
    }
    expect(await takeInTransaction(killTransaction)).toEqual([])
    expect(await takeInTransaction(commitTransaction)).toHaveLength(1)
  })
})

test('many at once are told one by one', async () => {
  const ids = [await submitted(), await submitted()]
  const { status } = await rest(payload, {
    as: people.editor,
    method: 'PATCH',
    path: `/news?where[id][in]=${ids.join()}`,
    body: { step: { name: 'approve' } },
  })
  expect(status).toBe(200)
  for (const id of ids) expect(await told(id)).toEqual(['approved: admin, contributor, publisher'])
})
