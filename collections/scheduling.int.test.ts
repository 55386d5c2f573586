/** What is scheduled comes out and goes down by itself, whoever is away. */
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WORKFLOW_KINDS } from '@/editorial/activity'
import { ANYWAY } from '@/database/testing/complete'
import type { Fields } from '@/database/testing/doors'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { takeDueSteps } from '@/hooks/due-steps'

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

beforeEach(async () => {
  for (const collection of WORKFLOW_KINDS) {
    await payload.delete({ collection, where: {}, trash: true })
  }
})

const EPISODE = { medium: 'tv', number: 1, broadcastAt: '2026-01-05T11:00:00.000Z' }
const DOCUMENT = {
  number: '1/BC',
  type: 'report',
  abstract: 'Sơ kết',
  issuedOn: '2022-07-25T12:00:00.000Z',
}
const FIELDS: Record<string, Fields> = {
  campaigns: { name: 'Đại hội' },
  documents: DOCUMENT,
  episodes: EPISODE,
}

async function make(collection: CollectionSlug, data: Fields = {}): Promise<string> {
  const words = { title: 'Hội thao', ...FIELDS[collection], ...data }
  const { id } = await payload.create({ collection, data: words as never, depth: 0 })
  return String(id)
}

async function schedule(collection: CollectionSlug, id: string, step: Fields = {}) {
  const asked = { name: 'schedule', ...ANYWAY, at: inHours(1).toISOString(), ...step }
  await payload.update({
    collection,
    id,
    data: { step: asked },
    user: people.publisher,
    draft: true,
  })
}

async function rowOf(collection: CollectionSlug, id: string) {
  return payload.db.findOne<Fields & { id: string }>({ collection, where: { id: { equals: id } } })
}

async function story(id: string) {
  const { docs } = await payload.find({
    collection: 'activity',
    depth: 0,
    sort: 'at',
    where: { item: { equals: id } },
  })
  return docs
}

describe.each(WORKFLOW_KINDS)('of %s', (collection) => {
  test('what is scheduled stays in until its time, and is out then, for whoever scheduled it', async () => {
    const id = await make(collection)
    await schedule(collection, id)
    await takeDueSteps(payload, inHours(0.9))
    expect(await rowOf(collection, id)).toMatchObject({ _status: 'draft', state: 'approved' })

    await takeDueSteps(payload, inHours(1.1))
    expect(await rowOf(collection, id)).toMatchObject({
      _status: 'published',
      state: 'published',
      scheduledAt: null,
    })
    expect((await story(id)).at(-1)).toMatchObject({
      step: 'publish',
      from: 'approved',
      to: 'published',
      actor: people.publisher.id,
      actorName: 'publisher',
    })
  })

  test('what is to be taken down at a time is taken down then', async () => {
    const id = await make(collection)
    await schedule(collection, id, { withdrawAt: inHours(2).toISOString() })
    await takeDueSteps(payload, inHours(1.5))
    expect(await rowOf(collection, id)).toMatchObject({ _status: 'published' })
    await takeDueSteps(payload, inHours(2.5))
    expect(await rowOf(collection, id)).toMatchObject({
      _status: 'draft',
      state: 'withdrawn',
      withdrawAt: null,
    })
  })
})

test('a scheduled change to what is out replaces it at its time', async () => {
  const id = await make('news', { _status: 'published' })
  await payload.update({ collection: 'news', id, data: { title: 'Hội thao (sửa)' }, draft: true })
  await schedule('news', id)
  await takeDueSteps(payload, inHours(0.5))
  expect(await rowOf('news', id)).toMatchObject({ title: 'Hội thao', _status: 'published' })
  await takeDueSteps(payload, inHours(1.5))
  expect(await rowOf('news', id)).toMatchObject({ title: 'Hội thao (sửa)', _status: 'published' })
})

test('what is no longer scheduled, or is in the trash, does not come out', async () => {
  const unscheduled = await make('news')
  await schedule('news', unscheduled)
  await payload.update({
    collection: 'news',
    id: unscheduled,
    data: { step: { name: 'unschedule' } },
    user: people.publisher,
  })
  const trashed = await make('news')
  await schedule('news', trashed)
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'news', id: trashed, data: { deletedAt } })
  await takeDueSteps(payload, inHours(2))
  await payload.update({ collection: 'news', id: trashed, data: { deletedAt: null }, trash: true })
  await takeDueSteps(payload, inHours(2))
  expect(await rowOf('news', unscheduled)).toMatchObject({ _status: 'draft' })
  expect(await rowOf('news', trashed)).toMatchObject({ _status: 'draft', scheduledAt: null })
})

test('one that cannot be saved stops no other, and is told once', async () => {
  const broken = await make('news')
  await schedule('news', broken)
  // As if somebody had emptied it past all rules.
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection: 'news',
    where: { and: [{ parent: { equals: broken } }, { latest: { equals: true } }] },
  })
  const version = docs[0]!
  await payload.db.updateVersion({
    collection: 'news',
    id: version.id,
    versionData: { ...version, version: { ...version.version, title: '' } },
  })
  const fine = await make('news')
  await schedule('news', fine)
  await takeDueSteps(payload, inHours(2))
  await takeDueSteps(payload, inHours(2))
  expect(await rowOf('news', broken)).toMatchObject({ _status: 'draft' })
  expect(await rowOf('news', fine)).toMatchObject({ _status: 'published' })
  const late = (await story(broken)).filter(({ action }) => action === 'late')
  expect(late).toHaveLength(1)
  expect(late[0]).toMatchObject({ step: 'publish', title: '' })
})

test('two clocks that strike together publish once', async () => {
  const id = await make('news')
  await schedule('news', id)
  await Promise.all([takeDueSteps(payload, inHours(2)), takeDueSteps(payload, inHours(2))])
  expect(await rowOf('news', id)).toMatchObject({ _status: 'published' })
  const steps = (await story(id)).filter(({ step }) => step === 'publish')
  expect(steps).toHaveLength(1)
})

test('the clock is obeyed with the secret of the jobs only', async () => {
  const id = await make('news')
  await schedule('news', id)
  expect((await rest(payload, { as: people.admin, path: '/due-steps' })).status).toBe(401)
  expect((await rest(payload, { as: null, path: '/due-steps' })).status).toBe(401)
})

test('somebody who says that they are the clock is still themselves', async () => {
  const id = await make('news')
  await schedule('news', id)
  const dueAt = (await rowOf('news', id))?.scheduledAt
  const { status } = await rest(payload, {
    as: people.editor,
    method: 'PATCH',
    path: `/news/${id}`,
    body: { step: { name: 'publish', ...ANYWAY, dueAt } },
  })
  expect(status).toBe(403)
  expect(await rowOf('news', id)).toMatchObject({ _status: 'draft' })
})
