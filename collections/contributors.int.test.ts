/** What a contributor writes is their unit's, and stays a draft until somebody else publishes it. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Fields } from '@/database/testing/doors'
import { DOORS, deskOf } from '@/database/testing/doors'
import type { Persona, Personas } from '@/database/testing/personas'
import { createPerson, personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { letEditorsPublish } from '@/database/testing/settings'

const REFUSED = [400, 401, 403, 404]
const ANOTHER_ID = '01900000-0000-7000-8000-000000000001'

let payload: Payload
let people: Personas
let unitless: Persona

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  unitless = await createPerson({ payload, name: 'khong-don-vi', role: 'editor' })
  // The form refuses it; a unit that is deleted leaves such people behind.
  await payload.db.updateOne({
    collection: 'users',
    id: unitless.id,
    data: { role: 'contributor', unit: null },
  })
  unitless = { ...unitless, role: 'contributor', unit: null }
})

const COLLECTIONS = ['news', 'articles'] as const
const CASES = COLLECTIONS.flatMap((collection) => DOORS.map((door) => ({ collection, door })))

describe.each(CASES)('$collection through $door', ({ collection, door }) => {
  const desk = (person: Persona | null) => deskOf({ payload, door, person, collection })
  const rowOf = (id: string) =>
    payload.db.findOne<Fields & { id: string }>({ collection, where: { id: { equals: id } } })
  const countRows = async () => (await payload.db.count({ collection })).totalDocs
  const idOf = ({ docs }: Answer) => String(docs[0]?.id)
  const store = async (data: Fields = {}) => {
    const { id } = await payload.create({
      collection,
      data: { title: 'Hội thao', unit: people.contributor.unit, ...data },
    })
    return id
  }

  test('what a contributor creates belongs to their unit, whatever they send', async () => {
    const created = await desk(people.contributor).create(
      { title: 'Của tôi', unit: people.otherContributor.unit },
      { draft: true },
    )
    expect(await rowOf(idOf(created))).toMatchObject({ unit: people.contributor.unit })
  })

  test('a contributor cannot move an item to another unit', async () => {
    const id = await store()
    await desk(people.contributor).update(id, { unit: people.otherContributor.unit })
    await desk(people.contributor).update(id, { unit: null })
    expect(await rowOf(id)).toMatchObject({ unit: people.contributor.unit })
  })

  test('a contributor cannot take an item of another unit by naming their own', async () => {
    const id = await store()
    const before = await rowOf(id)
    const { status } = await desk(people.otherContributor).update(id, {
      unit: people.otherContributor.unit,
    })
    expect(status).toBe(403)
    expect(await rowOf(id)).toEqual(before)
  })

  test('a contributor goes on with a draft that an editor has handed to their unit', async () => {
    const id = await store()
    await payload.update({
      collection,
      id,
      data: { unit: people.otherContributor.unit, title: 'Đã giao lại' },
      draft: true,
    })
    expect(await rowOf(id)).toMatchObject({ title: 'Đã giao lại' })
    const { status } = await desk(people.otherContributor).update(id, { title: 'Viết tiếp' })
    expect(status).toBe(200)
    expect((await desk(people.contributor).update(id, { title: 'Nối lời' })).status).toBe(403)
  })

  test('a contributor cannot overwrite what another unit has published by a draft naming theirs', async () => {
    const id = await store({ _status: 'published' })
    await payload.update({
      collection,
      id,
      data: { unit: people.otherContributor.unit },
      draft: true,
    })
    const before = await rowOf(id)
    const { status } = await desk(people.otherContributor).update(id, { title: 'Chiếm lấy' })
    expect(status).toBe(403)
    expect(await rowOf(id)).toEqual(before)
  })

  test('a contributor without a unit can neither write nor see drafts', async () => {
    const id = await store({ unit: null })
    const before = { rows: await countRows(), row: await rowOf(id) }
    const theirs = desk(unitless)
    const answers = [
      await theirs.create({ title: 'Không của ai' }, { draft: true }),
      await theirs.update(id, { title: 'Không của ai' }),
      await theirs.duplicate(id),
      await theirs.remove(id),
      await theirs.findByID(id),
      await theirs.versions({ parent: { equals: id } }),
    ]
    expect(answers.map(({ status }) => REFUSED.includes(status))).toEqual(answers.map(() => true))
    expect((await theirs.find({ draft: true, where: { id: { equals: id } } })).total).toBe(0)
    expect({ rows: await countRows(), row: await rowOf(id) }).toEqual(before)
  })

  test('a contributor duplicates what another unit has published into a draft of their own', async () => {
    const id = await store({ _status: 'published' })
    const copied = await desk(people.otherContributor).duplicate(id)
    expect(await rowOf(idOf(copied))).toMatchObject({
      _status: 'draft',
      unit: people.otherContributor.unit,
    })
    expect(await rowOf(id)).toMatchObject({ _status: 'published', unit: people.contributor.unit })
  })

  test('a copy of what is published is a draft, though it was asked to be published', async () => {
    const id = await store({ _status: 'published' })
    const copied = await desk(people.contributor).duplicate(id, { draft: false })
    expect(await rowOf(idOf(copied))).toMatchObject({ _status: 'draft', state: 'draft' })
  })

  test('a contributor’s ?draft=true does not publish', async () => {
    const before = await countRows()
    const created = await desk(people.contributor).create(
      { title: 'Nháp thôi', _status: 'published' },
      { draft: true },
    )
    if (created.status >= 400) expect(await countRows()).toBe(before)
    else expect(await rowOf(idOf(created))).toMatchObject({ _status: 'draft' })

    const id = await store()
    await desk(people.contributor).update(id, { _status: 'published' }, { draft: true })
    expect(await rowOf(id)).toMatchObject({ _status: 'draft' })
  })

  test('a bulk change by a contributor leaves everybody else’s items alone', async () => {
    const own = await store({ title: 'Cùng một tít' })
    const out = await store({ title: 'Cùng một tít', _status: 'published' })
    const others = await store({ title: 'Cùng một tít', unit: people.otherContributor.unit })
    const before = [await rowOf(out), await rowOf(others)]
    await desk(people.contributor).updateMany(
      { title: { equals: 'Cùng một tít' } },
      { title: 'Đã sửa' },
    )
    expect(await rowOf(own)).toMatchObject({ title: 'Đã sửa' })
    expect([await rowOf(out), await rowOf(others)]).toEqual(before)
  })

  test('nobody can give an item another id', async () => {
    const id = await store()
    const rows = await countRows()
    for (const person of [people.contributor, people.editor]) {
      await desk(person).update(id, { id: ANOTHER_ID })
    }
    expect(await rowOf(id)).toMatchObject({ id })
    expect(await rowOf(ANOTHER_ID)).toBeFalsy()
    expect(await countRows()).toBe(rows)
  })

  test('nobody can create an item over one that exists', async () => {
    const id = await store({ _status: 'published' })
    const before = { rows: await countRows(), row: await rowOf(id) }
    const { status } = await desk(people.contributor).create(
      { id, title: 'Đè lên' },
      { draft: true },
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect({ rows: await countRows(), row: await rowOf(id) }).toEqual(before)
  })

  test('an id that somebody brings along is kept when it is a UUID', async () => {
    const id = crypto.randomUUID()
    const created = await desk(people.contributor).create(
      { id, title: 'Mã riêng' },
      { draft: true },
    )
    expect(idOf(created)).toBe(id)
  })

  test('an editor who sends a date when publishing is dated by the clock', async () => {
    await letEditorsPublish(payload, true)
    const created = await desk(people.editor).create({
      title: 'Lùi ngày',
      _status: 'published',
      publishedAt: '2019-01-01T00:00:00.000Z',
    })
    const { publishedAt } = (await rowOf(idOf(created)))!
    expect(Date.now() - Date.parse(String(publishedAt))).toBeLessThan(60_000)
    await letEditorsPublish(payload, false)
  })

  test('a date in the future is refused in Vietnamese, beside its field', async () => {
    const before = await countRows()
    const { status } = await desk(people.publisher).create({
      title: 'Ngày mai',
      _status: 'published',
      publishedAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    expect(status).toBe(400)
    expect(await countRows()).toBe(before)
  })

  test('withdrawing and publishing again keeps the first publication date', async () => {
    const publishedAt = '2024-02-03T04:05:06.000Z'
    const id = await store({ _status: 'published', publishedAt })
    await desk(people.publisher).update(id, { step: { name: 'withdraw', note: 'Đăng nhầm' } })
    await desk(people.publisher).update(id, { _status: 'published' })
    expect(await rowOf(id)).toMatchObject({ _status: 'published', publishedAt })
  })
})

test('a refusal to publish says in Vietnamese what to do', async () => {
  const { status, json } = await rest(payload, {
    as: people.contributor,
    method: 'POST',
    path: '/news',
    body: { title: 'Tự đăng', _status: 'published' },
  })
  expect(status).toBe(403)
  expect(JSON.stringify(json)).toContain('Hãy lưu bản nháp, gửi duyệt và báo người duyệt xuất bản.')
})
