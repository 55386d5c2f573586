/** Whichever way a save arrives, the workflow alone says where an item stands and who sees it. */
import type { CollectionSlug, Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ANYWAY } from '@/database/testing/complete'
import type { Answer, Fields } from '@/database/testing/doors'
import { DOORS, deskOf } from '@/database/testing/doors'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { letEditorsPublish } from '@/database/testing/settings'
import { WORKFLOW_KINDS } from '@/editorial/activity'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString()
let episodes = 0
const WORDS: Partial<Record<CollectionSlug, string>> = { campaigns: 'name', documents: 'abstract' }
const fieldsOf = (collection: CollectionSlug): Fields => {
  if (collection === 'campaigns') return { name: 'Đại hội' }
  if (collection === 'documents') {
    const issuedOn = '2022-07-25T12:00:00.000Z'
    return { number: '1/BC', type: 'report', abstract: 'Sơ kết', issuedOn }
  }
  if (collection !== 'episodes') return { title: 'Hội thi' }
  episodes += 1
  return { title: 'Số', medium: 'tv', number: episodes, broadcastAt: '2026-01-05T11:00:00.000Z' }
}

async function make(collection: CollectionSlug, data: Fields = {}): Promise<string> {
  const all = { ...fieldsOf(collection), ...data }
  const { id } = await payload.create({ collection, data: all as never, depth: 0 })
  return String(id)
}

const newsOf = (data: Fields = {}) => make('news', { unit: people.contributor.unit, ...data })

async function rowOf(id: string, collection: CollectionSlug = 'news') {
  return payload.db.findOne<Fields & { id: string }>({ collection, where: { id: { equals: id } } })
}

async function newestOf(id: string, collection: CollectionSlug = 'news') {
  const { docs } = await payload.db.findVersions<Fields & { id: string }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0]!.version
}

const idOf = ({ docs }: Answer) => String(docs[0]?.id)

describe.each(WORKFLOW_KINDS)('of %s', (collection) => {
  test('an item goes the whole way, and the log tells it', async () => {
    const id = await make(collection)
    const step = async (user: Persona, sent: Fields) => {
      await payload.update({
        collection,
        id,
        data: { step: sent },
        user,
        overrideAccess: false,
      })
      return (await rowOf(id, collection))?.state
    }
    expect(await step(people.editor, { name: 'submit' })).toBe('submitted')
    expect(await step(people.editor, { name: 'return', note: 'Thiếu ảnh' })).toBe('draft')
    expect(await step(people.editor, { name: 'submit' })).toBe('submitted')
    expect(await step(people.editor, { name: 'approve' })).toBe('approved')
    expect(await step(people.publisher, { name: 'publish', ...ANYWAY })).toBe('published')
    expect(await step(people.publisher, { name: 'withdraw', note: 'Nhầm' })).toBe('withdrawn')
    const { docs } = await payload.find({
      collection: 'activity',
      depth: 0,
      sort: 'at',
      where: { item: { equals: id } },
    })
    expect(docs.map((row) => [row.step, row.from, row.to, row.actorName, row.note])).toEqual([
      ['create', null, 'draft', null, null],
      ['submit', 'draft', 'submitted', 'editor', null],
      ['return', 'submitted', 'draft', 'editor', 'Thiếu ảnh'],
      ['submit', 'draft', 'submitted', 'editor', null],
      ['approve', 'submitted', 'approved', 'editor', null],
      ['publish', 'approved', 'published', 'publisher', null],
      ['withdraw', 'published', 'withdrawn', 'publisher', 'Nhầm'],
    ])
  })

  test('readers keep what is out while a change waits, until it is given up or published', async () => {
    const words = WORDS[collection] ?? 'title'
    const id = await make(collection, { [words]: 'Đã đăng', _status: 'published' })
    const change = (data: Fields, draft = false) =>
      payload.update({ collection, id, data: data, draft, user: people.editor })
    await change({ [words]: 'Sửa' }, true)
    await change({ step: { name: 'submit' } })
    expect(await rowOf(id, collection)).toMatchObject({ [words]: 'Đã đăng', state: 'published' })
    expect(await newestOf(id, collection)).toMatchObject({ [words]: 'Sửa', state: 'submitted' })
    await change({ step: { name: 'discard' } })
    expect(await newestOf(id, collection)).toMatchObject({
      [words]: 'Đã đăng',
      state: 'published',
      _status: 'published',
    })
  })

  test('a copy is a draft with nothing of its original’s way', async () => {
    const id = await make(collection, { _status: 'published' })
    await payload.update({
      collection,
      id,
      data: { step: { name: 'publish', ...ANYWAY, correction: 'Sửa tên', withdrawAt: TOMORROW } },
      user: people.publisher,
    })
    const data = collection === 'episodes' ? fieldsOf(collection) : {}
    const copy = await payload.duplicate({ collection, id, draft: false, data: data })
    expect(await rowOf(copy.id, collection)).toMatchObject({
      _status: 'draft',
      state: 'draft',
      withdrawAt: null,
      submittedBy: null,
      corrections: [],
    })
  })
})

describe.each(DOORS)('through %s', (door) => {
  const desk = (person: Persona | null) => deskOf({ payload, door, person, collection: 'news' })

  test('where an item stands is never taken from what was sent', async () => {
    const forged = {
      state: 'approved',
      scheduledAt: '2020-01-01T00:00:00.000Z',
      submittedBy: people.admin.id,
      returnReason: 'Bịa',
      corrections: [{ at: TOMORROW, text: 'Bịa' }],
    }
    const created = await desk(people.publisher).create(
      { title: 'Giả', ...forged },
      { draft: true },
    )
    const id = idOf(created)
    await desk(people.publisher).update(id, forged)
    await desk(people.publisher).updateMany({ id: { equals: id } }, forged)
    const honest = { state: 'draft', scheduledAt: null, submittedBy: null, returnReason: null }
    expect(await rowOf(id)).toMatchObject({ ...honest, corrections: [] })
    expect(await newestOf(id)).toMatchObject({ ...honest, corrections: [] })
  })

  test('a step that there is not is refused', async () => {
    const id = await newsOf()
    for (const step of [
      { name: 'phát hành' },
      { name: 'import' },
      { name: 'restore' },
      'publish',
    ]) {
      const answer = await desk(people.admin).update(id, { step })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('Không có bước xử lý này.')
    }
  })

  test('an item is created and submitted in one save', async () => {
    const sent = { title: 'Gửi ngay', step: { name: 'submit' } }
    const id = idOf(await desk(people.contributor).create(sent))
    expect(await rowOf(id)).toMatchObject({
      _status: 'draft',
      state: 'submitted',
      submittedBy: people.contributor.id,
      unit: people.contributor.unit,
    })
  })

  test('what is submitted has what it must have', async () => {
    const id = await newsOf()
    const answer = await desk(people.contributor).update(id, {
      title: '',
      step: { name: 'submit' },
    })
    expect(answer.status).toBe(400)
    expect(await newestOf(id)).toMatchObject({ title: 'Hội thi', state: 'draft' })
  })

  test('a contributor changes nothing while it waits, and goes on after taking it back', async () => {
    const id = await newsOf()
    const theirs = desk(people.contributor)
    await theirs.update(id, { step: { name: 'submit' } })
    const refused = await theirs.update(id, { title: 'Sửa lén' }, { draft: true })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Rút lại')
    await theirs.update(id, { title: 'Sửa tiếp', step: { name: 'recall' } })
    expect(await newestOf(id)).toMatchObject({ title: 'Sửa tiếp', state: 'draft' })
  })

  test('an editor leaves alone what a publisher has scheduled', async () => {
    const id = await newsOf()
    await desk(people.publisher).update(id, { step: { name: 'schedule', ...ANYWAY, at: TOMORROW } })
    const answer = await desk(people.editor).update(id, { title: 'Sửa lén' }, { draft: true })
    expect(answer.status).toBe(403)
    expect(await newestOf(id)).toMatchObject({ title: 'Hội thi', scheduledAt: TOMORROW })
  })

  test('an older version comes back as a draft of a change, for an editor', async () => {
    const id = await newsOf({ title: 'Cũ', _status: 'published' })
    await payload.update({ collection: 'news', id, data: { title: 'Mới' } })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'Cũ' } }] },
    })
    const version = docs[0]!.id
    const before = await rowOf(id)
    expect((await desk(people.editor).restoreVersion(version)).status).toBe(403)
    expect(await rowOf(id)).toEqual(before)

    const path = `/news/versions/${version}?draft=true`
    expect((await rest(payload, { as: people.editor, method: 'POST', path })).status).toBe(200)
    expect(await rowOf(id)).toEqual(before)
    expect(await newestOf(id)).toMatchObject({ title: 'Cũ', state: 'draft', _status: 'draft' })
  })

  test('a draft’s older version does not take down what is out', async () => {
    const id = await newsOf({ title: 'Nháp' })
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
    })
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    const before = await rowOf(id)
    const answer = await desk(people.publisher).restoreVersion(docs[0]!.id)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('sẽ làm nó biến mất')
    expect(await rowOf(id)).toEqual(before)
  })

  test('many at once take the same step, and who may not is refused one by one', async () => {
    const ids = [await newsOf({ title: 'Cả loạt' }), await newsOf({ title: 'Cả loạt' })]
    const where = { id: { in: ids } }
    const sent = { step: { name: 'submit' } }
    expect((await desk(people.contributor).updateMany(where, sent)).status).toBe(200)
    for (const id of ids) expect(await rowOf(id)).toMatchObject({ state: 'submitted' })
    await desk(people.editor).updateMany(where, { step: { name: 'publish', ...ANYWAY } })
    for (const id of ids) expect(await rowOf(id)).toMatchObject({ _status: 'draft' })
    await desk(people.publisher).updateMany(where, { step: { name: 'publish', ...ANYWAY } })
    for (const id of ids) expect(await rowOf(id)).toMatchObject({ state: 'published' })
  })

  test('a change of many at once keeps the newest draft’s other words', async () => {
    const id = await newsOf()
    await desk(people.editor).update(id, { byline: 'Minh An' }, { draft: true })
    await desk(people.editor).updateMany({ id: { equals: id } }, { lead: 'Chung' })
    expect(await newestOf(id)).toMatchObject({ byline: 'Minh An', lead: 'Chung' })
  })

  test('a change of many at once takes down nothing that has a waiting change', async () => {
    const id = await newsOf({ _status: 'published' })
    await desk(people.editor).update(id, { title: 'Đang sửa' }, { draft: true })
    await desk(people.publisher).updateMany({ id: { equals: id } }, { lead: 'Chung' })
    expect(await rowOf(id)).toMatchObject({ _status: 'published', title: 'Hội thi' })
    expect(await newestOf(id)).toMatchObject({ title: 'Đang sửa' })
  })

  test('a correction is told to readers, and who may not see the rest does not', async () => {
    const id = await newsOf({ _status: 'published' })
    const correction = 'Đúng ra là 120 suất.'
    await desk(people.publisher).update(id, { step: { name: 'publish', ...ANYWAY, correction } })
    const { docs, text } = await desk(people.public).findByID(id)
    expect(docs[0]?.corrections).toMatchObject([{ text: correction }])
    for (const hidden of ['state', 'submittedBy', 'returnReason', 'scheduledAt', 'withdrawAt']) {
      expect(text).not.toContain(`"${hidden}"`)
    }
  })

  describe('where editors may publish', () => {
    afterEach(async () => {
      await letEditorsPublish(payload, false)
    })

    test('an editor publishes, schedules and withdraws', async () => {
      await letEditorsPublish(payload, true)
      const id = await newsOf()
      const editor = desk(people.editor)
      await editor.update(id, { step: { name: 'schedule', ...ANYWAY, at: TOMORROW } })
      expect(await rowOf(id)).toMatchObject({ state: 'approved', scheduledAt: TOMORROW })
      await editor.update(id, { _status: 'published', step: { name: 'publish', ...ANYWAY } })
      expect(await rowOf(id)).toMatchObject({ state: 'published', _status: 'published' })
      await editor.update(id, { step: { name: 'withdraw', note: 'Nhầm' } })
      expect(await rowOf(id)).toMatchObject({ state: 'withdrawn', _status: 'draft' })
    })
  })
})

test('out of the trash, a published item saved as a draft counts as taken down', async () => {
  const id = await newsOf({ _status: 'published' })
  const { publisher } = people
  const change = (data: Fields) =>
    payload.update({ collection: 'news', id, data, trash: true, user: publisher })
  await change({ deletedAt: new Date().toISOString() })
  await change({ deletedAt: null, _status: 'draft' })
  expect(await rowOf(id)).toMatchObject({ _status: 'draft', state: 'withdrawn' })
})

test('the form is told what can be done, and nobody else’s secrets', async () => {
  const id = await newsOf()
  const ask = async (as: Persona | null, of = id) =>
    (await rest(payload, { as, path: `/steps?kind=news&id=${of}` })).json
  expect(await ask(people.contributor)).toMatchObject({
    state: 'draft',
    steps: ['save', 'submit', 'restore'],
  })
  expect(await ask(people.leader)).toMatchObject({ steps: [] })
  for (const nobody of [people.public, people.otherContributor]) {
    expect(await ask(nobody)).toMatchObject({ errors: [{}] })
  }
  const isNew = (await rest(payload, { as: people.editor, path: '/steps?kind=news' })).json
  expect(isNew).toMatchObject({ steps: ['save', 'submit', 'restore'], isOut: false })
})
