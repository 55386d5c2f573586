/** What others refer to is not deleted for good: it would take their meaning with it. */
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fields } from '@/database/testing/doors'
import { createPerson, createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'

let payload: Payload
let made = 0

beforeAll(async () => {
  payload = await openPortal()
  // One always stays: the others may then go.
  await createPerson({ payload, name: 'quan-tri', role: 'admin' })
})

type Kept = 'units' | 'categories' | 'indicators'

async function make(collection: CollectionSlug, data: Fields): Promise<string> {
  const { id } = await payload.create({ collection, data: data as never, depth: 0 })
  return String(id)
}

async function makeKept(collection: Kept): Promise<string> {
  made += 1
  if (collection === 'units') return createUnit(payload, `Đơn vị ${made}`)
  if (collection === 'categories') {
    return make(collection, { name: `Chuyên mục ${made}`, stream: 'regular' })
  }
  const indicator = { key: `chi-tieu-${made}`, method: 'manual', aggregation: 'sum' }
  return make(collection, { name: `Chỉ tiêu ${made}`, ...indicator })
}

const YEAR = { from: '2023-01-01T12:00:00.000Z', to: '2023-12-31T12:00:00.000Z' }
const LEDGER_ROW = { ...YEAR, value: 12, document: 'Báo cáo thử' }

/** Everything that refers to something, with what else it needs. */
async function makeReferrer(collection: CollectionSlug, reference: Fields): Promise<string> {
  made += 1
  if (collection === 'users') {
    const unit = String(reference.unit)
    return (await createPerson({ payload, name: `ctv-${made}`, role: 'contributor', unit })).id
  }
  if (collection === 'units') {
    const id = await makeKept('units')
    await payload.update({
      collection: 'units',
      id,
      data: { successors: [String(reference.successors)] },
      depth: 0,
    })
    return id
  }
  if (collection === 'figures' || collection === 'targets') {
    const every = collection === 'targets' ? { every: 'year' } : {}
    const indicator = reference.indicator ?? (await makeKept('indicators'))
    return make(collection, { ...LEDGER_ROW, ...every, indicator, ...reference })
  }
  const broadcast = { medium: 'tv', number: made, broadcastAt: '2024-05-01T13:00:00.000Z' }
  return make(collection, {
    title: `Mục ${made}`,
    ...(collection === 'episodes' ? broadcast : {}),
    ...reference,
  })
}

const exists = async (collection: Kept, id: string) => {
  const { totalDocs } = await payload.count({ collection, where: { id: { equals: id } } })
  return totalDocs === 1
}

const REFERENCES: [kept: Kept, field: string, referrer: CollectionSlug, name: string][] = [
  ['units', 'unit', 'figures', '1 số liệu'],
  ['units', 'unit', 'targets', '1 chỉ tiêu giao'],
  ['units', 'unit', 'users', '1 người dùng'],
  ['units', 'unit', 'news', '1 tin'],
  ['units', 'unit', 'articles', '1 bài'],
  ['units', 'unit', 'episodes', '1 số phát sóng'],
  ['units', 'successors', 'units', '1 đơn vị tiền thân'],
  ['categories', 'category', 'news', '1 tin'],
  ['categories', 'category', 'articles', '1 bài'],
  ['categories', 'category', 'episodes', '1 số phát sóng'],
  ['indicators', 'indicator', 'figures', '1 số liệu'],
  ['indicators', 'indicator', 'targets', '1 chỉ tiêu giao'],
]

describe.each(REFERENCES)('one of the %s that is the %s of one of the %s', (...reference) => {
  const [kept, field, referrer, name] = reference
  let id: string
  let referrerId: string

  beforeEach(async () => {
    id = await makeKept(kept)
    referrerId = await makeReferrer(referrer, { [field]: id })
  })

  test('is not deleted for good, and the refusal says in Vietnamese what uses it', async () => {
    await expect(payload.delete({ collection: kept, id, depth: 0 })).rejects.toMatchObject({
      status: 409,
      isPublic: true,
      message: expect.stringMatching(`^Không xoá hẳn được: còn ${name} dùng mục này`) as string,
    })
    expect(await exists(kept, id)).toBe(true)
    const row = await payload.findByID({ collection: referrer, id: referrerId, depth: 0 })
    expect([(row as unknown as Fields)[field]].flat()).toEqual([id])
  })

  test('is deleted once that is gone', async () => {
    await payload.delete({ collection: referrer, id: referrerId, depth: 0 })
    await payload.delete({ collection: kept, id, depth: 0 })
    expect(await exists(kept, id)).toBe(false)
  })
})

/** People have no trash. */
const WITH_TRASH = REFERENCES.filter(([, , referrer]) => referrer !== 'users')

test.each(WITH_TRASH)(
  'one of the %s stays while the %s of one of the trashed %s',
  async (...of) => {
    const [kept, field, referrer] = of
    const id = await makeKept(kept)
    const trashed = await makeReferrer(referrer, { [field]: id })
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: referrer, id: trashed, data, depth: 0 })
    await expect(payload.delete({ collection: kept, id, depth: 0 })).rejects.toMatchObject({
      status: 409,
    })
  },
)

test('what others refer to is passed over when many are deleted at once', async () => {
  const [used, unused] = [await makeKept('units'), await makeKept('units')]
  await makeReferrer('figures', { unit: used })
  const { docs, errors } = await payload.delete({
    collection: 'units',
    depth: 0,
    where: { id: { in: [used, unused] } },
  })
  expect(docs.map(({ id }) => id)).toEqual([unused])
  expect(errors).toMatchObject([{ id: used }])
})
