/** What the newsroom says about an item: who reads it, who says it, and that readers never see it. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fields } from '@/database/testing/doors'
import { query } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import type { Comment, Notification } from '@/payload-types'

const SECRET = 'Ý kiến tuyệt mật'

let payload: Payload
let people: Personas
/** Out for everybody, of the contributor's unit. */
let item: string

type Who = keyof Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  item = await makeItem()
})

async function makeItem(data: Fields = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    data: { title: 'Tin', unit: people.contributor.unit, _status: 'published', ...data },
    depth: 0,
  })
  return id
}

const say = (as: Who, data: Fields = {}) =>
  rest(payload, {
    as: people[as],
    method: 'POST',
    path: '/comments',
    body: { kind: 'news', item, text: SECRET, ...data },
  })

async function said(as: Who, data: Fields = {}): Promise<Comment> {
  const { json } = await say(as, data)
  return (json as { doc: Comment }).doc
}

const change = (as: Who, id: string, body: Fields) =>
  rest(payload, { as: people[as], method: 'PATCH', path: `/comments/${id}`, body })

const rowOf = (id: string) =>
  payload.db.findOne<Comment>({ collection: 'comments', where: { id: { equals: id } } })

async function read(as: Who, of = item): Promise<string> {
  const path = `/comments${query({ where: { item: { equals: of } }, limit: 100 })}`
  return JSON.stringify((await rest(payload, { as: people[as], path })).json)
}

describe('speaking of an item', () => {
  test.each(['admin', 'publisher', 'editor', 'leader', 'contributor'] as const)(
    '%s may, under their own name',
    async (who) => {
      const { id } = await said(who, { author: people.admin.id, authorName: 'Ai khác' })
      expect(await rowOf(id)).toMatchObject({
        author: people[who].id,
        authorName: people[who].name,
        unit: people.contributor.unit,
        at: expect.any(String) as string,
      })
    },
  )

  test.each(['otherContributor', 'public'] as const)('%s may not', async (who) => {
    expect((await say(who)).status).toBe(403)
  })

  test('that does not exist, or of what is no item, is refused in Vietnamese', async () => {
    const nowhere = await say('admin', { item: people.admin.id })
    const ofUsers = await say('admin', { kind: 'users', item: people.admin.id })
    expect([nowhere.status, ofUsers.status]).toEqual([403, 403])
    expect(JSON.stringify(nowhere.json)).toContain('chưa gửi được ý kiến')
  })

  test('an answer to an answer belongs to the same thread, of the same item', async () => {
    const first = await said('editor')
    const answer = await said('contributor', { thread: first.id })
    const next = await said('editor', { thread: answer.id })
    expect([answer.thread, next.thread]).toEqual([first.id, first.id])
    expect((await say('editor', { thread: first.id, item: await makeItem() })).status).toBe(400)
  })
})

describe('what was said', () => {
  test.each(['admin', 'publisher', 'editor', 'leader', 'contributor'] as const)(
    'is read by %s',
    async (who) => {
      await said('editor')
      expect(await read(who)).toContain(SECRET)
    },
  )

  test.each(['otherContributor', 'public'] as const)('is not read by %s', async (who) => {
    await said('editor')
    expect(await read(who)).not.toContain(SECRET)
  })

  test('is in neither the public document nor its versions', async () => {
    await said('editor')
    const asked = await Promise.all(
      [`/news/${item}?depth=3`, '/news/versions?depth=3&limit=100'].map((path) =>
        rest(payload, { as: people.admin, path }),
      ),
    )
    for (const { status, json } of asked) {
      expect(status).toBe(200)
      expect(JSON.stringify(json)).not.toContain(SECRET)
    }
  })

  test('is altered by nobody, and deleted by nobody', async () => {
    const { id } = await said('contributor')
    for (const who of ['admin', 'editor', 'contributor'] as const) {
      await change(who, id, { text: 'khác', author: people.admin.id, authorName: 'Ai khác' })
      const { status } = await rest(payload, {
        as: people[who],
        method: 'DELETE',
        path: `/comments/${id}`,
      })
      expect(status).toBe(403)
    }
    expect(await rowOf(id)).toMatchObject({ text: SECRET, author: people.contributor.id })
  })

  test('is settled by whoever may see it, with their name, and opened again', async () => {
    const { id } = await said('editor')
    expect((await change('otherContributor', id, { isResolved: true })).status).not.toBe(200)
    expect((await change('public', id, { isResolved: true })).status).toBe(403)
    await change('contributor', id, { isResolved: true })
    expect(await rowOf(id)).toMatchObject({
      isResolved: true,
      resolvedByName: people.contributor.name,
      resolvedAt: expect.any(String) as string,
    })
    await change('editor', id, { isResolved: false })
    expect(await rowOf(id)).toMatchObject({ isResolved: false, resolvedByName: null })
  })

  test('changes no page of readers', async () => {
    const count = async () => (await payload.db.count({ collection: 'contentChanges' })).totalDocs
    const before = await count()
    const { id } = await said('editor')
    await change('editor', id, { isResolved: true })
    expect(await count()).toBe(before)
  })

  test('follows the item to another unit', async () => {
    const moved = await makeItem()
    await said('editor', { item: moved })
    await payload.update({
      collection: 'news',
      id: moved,
      data: { unit: people.otherContributor.unit, _status: 'published' },
    })
    expect(await read('contributor', moved)).not.toContain(SECRET)
    expect(await read('otherContributor', moved)).toContain(SECRET)
  })

  test('stays when the item goes into the trash, and goes with it for good', async () => {
    const gone = await makeItem()
    const { id } = await said('editor', { item: gone })
    const trashed = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'news', id: gone, data: trashed })
    expect(await rowOf(id)).not.toBeNull()
    await payload.delete({ collection: 'news', id: gone, trash: true })
    expect(await rowOf(id)).toBeNull()
  })
})

describe('who is told', () => {
  async function toldOf(of: string): Promise<string[]> {
    const { docs } = await payload.db.find<Notification>({
      collection: 'notifications',
      where: { item: { equals: of } },
    })
    return docs.map(({ recipient }) => recipient as string).toSorted()
  }

  test('those who have spoken before, not the speaker, nor who may not see the item now', async () => {
    const of = await makeItem()
    await said('contributor', { item: of })
    expect(await toldOf(of)).toEqual([])
    await said('editor', { item: of })
    expect(await toldOf(of)).toEqual([people.contributor.id])
    await payload.update({
      collection: 'news',
      id: of,
      data: { unit: people.otherContributor.unit, _status: 'published' },
    })
    await said('publisher', { item: of })
    expect(await toldOf(of)).toEqual([people.contributor.id, people.editor.id].toSorted())
  })
})
