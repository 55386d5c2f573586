import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findSharedPreview } from '@/data/shared-preview'
import type { Persona, Personas } from '@/database/testing/personas'
import { createPerson, personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { removeExpiredPreviewLinks } from '@/database/tidy-task'

const DAY_MS = 24 * 60 * 60 * 1000

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

async function draftOf(unit: string, title = 'Bản nháp chia sẻ'): Promise<string> {
  const data = { title, unit, lead: 'Chưa ai ngoài toà soạn được đọc.' }
  const { id } = await payload.create({ collection: 'news', data, draft: true, depth: 0 })
  return id
}

const linksOf = (id: string, more = '') => `/news/${id}/preview-links${more}`

async function share(id: string, as: Persona | null, days: unknown = 3) {
  const { status, json } = await rest(payload, {
    as,
    method: 'POST',
    path: linksOf(id),
    body: { days },
  })
  const { path = '' } = json as { path?: string }
  return { status, token: path.split('/').at(-1) ?? '', json }
}

const open = (token: string, now = new Date()) => findSharedPreview({ token, now })

async function listed(id: string, as: Persona) {
  const { json } = await rest(payload, { as, path: linksOf(id) })
  return (json as { links: { id: string; createdBy: string }[] }).links
}

test('a link opens the newest draft', async () => {
  const id = await draftOf(people.contributor.unit)
  const { status, token } = await share(id, people.editor)
  expect(status).toBe(201)
  expect(await open(token)).toMatchObject({
    isOut: false,
    publication: { title: 'Bản nháp chia sẻ' },
  })
  const data = { title: 'Đã sửa sau khi chia sẻ' }
  await payload.update({ collection: 'news', id, data, draft: true })
  expect(await open(token)).toMatchObject({ publication: data })
})

test('it opens one item and no other', async () => {
  const shared = await draftOf(people.contributor.unit, 'Được chia sẻ')
  await draftOf(people.contributor.unit, 'Không chia sẻ')
  const { token } = await share(shared, people.editor)
  expect((await open(token))?.publication.id).toBe(shared)
  expect(await open(shared)).toBeNull()
})

test.each(['', 'x', 'a'.repeat(43)])('nobody finds one by trying: %j', async (token) => {
  await share(await draftOf(people.contributor.unit), people.editor)
  expect(await open(token)).toBeNull()
})

test('what is stored does not open it', async () => {
  const id = await draftOf(people.contributor.unit)
  const { token } = await share(id, people.editor)
  const { docs } = await payload.find({
    collection: 'previewLinks',
    where: { item: { equals: id } },
  })
  expect(docs).toHaveLength(1)
  expect(JSON.stringify(docs)).not.toContain(token)
  expect(await open(docs[0]!.tokenHash)).toBeNull()
})

test('it opens until its time', async () => {
  const { token } = await share(await draftOf(people.contributor.unit), people.editor, 1)
  expect(await open(token, new Date(Date.now() + DAY_MS - 60_000))).not.toBeNull()
  expect(await open(token, new Date(Date.now() + DAY_MS))).toBeNull()
})

test('taken back, it opens nothing, and the other links stay', async () => {
  const id = await draftOf(people.contributor.unit)
  const first = await share(id, people.editor)
  const second = await share(id, people.editor)
  const [newest] = await listed(id, people.editor)
  expect(newest).toMatchObject({ createdBy: 'editor' })
  const path = linksOf(id, `/${newest!.id}`)
  expect((await rest(payload, { as: people.editor, method: 'DELETE', path })).status).toBe(200)
  expect(await open(second.token)).toBeNull()
  expect(await open(first.token)).not.toBeNull()
  expect(await listed(id, people.editor)).toHaveLength(1)
  const again = await rest(payload, { as: people.editor, method: 'DELETE', path })
  expect(again.status).toBe(404)
})

test('a link of another item is not taken back by way of one’s own', async () => {
  const theirs = await draftOf(people.otherContributor.unit)
  const { token } = await share(theirs, people.otherContributor)
  const [link] = await listed(theirs, people.otherContributor)
  const own = await draftOf(people.contributor.unit)
  const path = linksOf(own, `/${link!.id}`)
  const answer = await rest(payload, { as: people.contributor, method: 'DELETE', path })
  expect(answer.status).toBe(404)
  expect(await open(token)).not.toBeNull()
})

describe('who may edit an item shares it', () => {
  test.each([
    ['admin', 201],
    ['publisher', 201],
    ['editor', 201],
    ['contributor', 201],
    ['otherContributor', 403],
    ['leader', 403],
    ['public', 403],
  ] as const)('%s: %i', async (role, expected) => {
    const id = await draftOf(people.contributor.unit)
    const { status, json } = await share(id, people[role])
    expect(status).toBe(expected)
    if (expected === 403) expect(JSON.stringify(json)).toContain('không chia sẻ được')
    const list = await rest(payload, { as: people[role], path: linksOf(id) })
    expect(list.status).toBe(expected === 201 ? 200 : 403)
  })

  test.each([null, 0, 2, 365, '3'])('not for %j days', async (days) => {
    const { status } = await share(await draftOf(people.contributor.unit), people.editor, days)
    expect(status).toBe(400)
  })
})

test('nobody reads or writes links past the form', async () => {
  const id = await draftOf(people.contributor.unit)
  await share(id, people.editor)
  for (const as of [people.admin, people.editor, null]) {
    const { status } = await rest(payload, { as, path: '/previewLinks' })
    expect(status).toBe(403)
  }
})

test('a link goes with the account that has shared it', async () => {
  const leaving = await createPerson({ payload, name: 'sap-nghi', role: 'editor' })
  const { token } = await share(await draftOf(people.contributor.unit), leaving)
  expect(await open(token)).not.toBeNull()
  await payload.delete({ collection: 'users', id: leaving.id })
  expect(await open(token)).toBeNull()
})

test('what is in the trash is not shown, and what has come out is at its own address', async () => {
  const id = await draftOf(people.contributor.unit, 'Tin sẽ đăng')
  const { token } = await share(id, people.editor)
  await payload.update({ collection: 'news', id, data: { _status: 'published' } })
  expect(await open(token)).toMatchObject({
    isOut: true,
    publication: { href: '/tin-tuc/tin-se-dang' },
  })
  await payload.update({ collection: 'news', id, data: { title: 'Bản sửa' }, draft: true })
  expect(await open(token)).toMatchObject({ isOut: false, publication: { title: 'Bản sửa' } })
  await payload.update({
    collection: 'news',
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  expect(await open(token)).toBeNull()
})

test('links that have had their time are tidied away, and no others', async () => {
  const id = await draftOf(people.contributor.unit)
  await share(id, people.editor, 1)
  const { token } = await share(id, people.editor, 7)
  await removeExpiredPreviewLinks(payload, new Date(Date.now() + 2 * DAY_MS))
  const { totalDocs } = await payload.count({
    collection: 'previewLinks',
    where: { item: { equals: id } },
  })
  expect(totalDocs).toBe(1)
  expect(await open(token)).not.toBeNull()
})
