/** "Số 5 năm 2022": the number of an episode is its own, within its medium and year. */
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import type { Episode } from '@/payload-types'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

beforeEach(async () => {
  await payload.delete({ collection: 'episodes', where: {}, trash: true })
  await create({ title: 'Số đã phát' })
})

type Data = Partial<Episode>

async function create(data: Data = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'episodes',
    data: {
      title: 'Một số khác',
      medium: 'tv',
      number: 5,
      broadcastAt: '2022-05-18T13:00:00.000Z',
      _status: 'published',
      ...data,
    },
    depth: 0,
  })
  return id
}

const change = (id: string, data: Data) =>
  payload.update({ collection: 'episodes', id, data, depth: 0, trash: true })

const TAKEN = {
  data: {
    errors: [
      {
        path: 'number',
        message:
          'Số 5 truyền hình năm 2022 đã có: “Số đã phát”, phát sóng ngày 18/05/2022. Hãy chọn số khác.',
      },
    ],
  },
}
const trashed = () => ({ deletedAt: new Date().toISOString() })

describe('a number that an episode of the same medium and year has', () => {
  test('is refused, and the other episode named', async () => {
    await expect(create()).rejects.toMatchObject(TAKEN)
  })

  test('is refused up to the last instant of the year in Viet Nam', async () => {
    await expect(create({ broadcastAt: '2022-12-31T16:59:59.999Z' })).rejects.toMatchObject(TAKEN)
    await create({ broadcastAt: '2022-12-31T17:00:00.000Z' })
    await expect(create({ broadcastAt: '2021-12-31T17:00:00.000Z' })).rejects.toMatchObject(TAKEN)
    await create({ broadcastAt: '2021-12-31T16:59:59.999Z' })
  })

  test('may stand in a draft, until that is published', async () => {
    const id = await create({ _status: 'draft' })
    await expect(change(id, { _status: 'published' })).rejects.toMatchObject(TAKEN)
    await change(id, { _status: 'published', number: 6 })
  })

  test('cannot be moved to, by number, medium or date', async () => {
    const [sixth, onRadio] = [await create({ number: 6 }), await create({ medium: 'radio' })]
    const yearBefore = await create({ broadcastAt: '2021-05-18T13:00:00.000Z' })
    await expect(change(sixth, { number: 5 })).rejects.toMatchObject(TAKEN)
    await expect(change(onRadio, { medium: 'tv' })).rejects.toMatchObject(TAKEN)
    await expect(
      change(yearBefore, { broadcastAt: '2022-06-18T13:00:00.000Z' }),
    ).rejects.toMatchObject(TAKEN)
  })

  test('cannot be brought back out of the trash', async () => {
    const { docs } = await payload.find({ collection: 'episodes', depth: 0 })
    await change(docs[0]!.id, trashed())
    await create({ title: 'Số đã phát' })
    await expect(change(docs[0]!.id, { deletedAt: null })).rejects.toMatchObject(TAKEN)
  })
})

test('an episode keeps its own number when it is published again', async () => {
  const { docs } = await payload.find({ collection: 'episodes', depth: 0 })
  await expect(change(docs[0]!.id, { title: 'Số đã phát, sửa tít' })).resolves.toMatchObject({
    number: 5,
  })
})

test('an older version of an episode can be restored', async () => {
  const { docs } = await payload.find({ collection: 'episodes', depth: 0 })
  const id = docs[0]!.id
  await change(id, { title: 'Số đã phát, sửa tít' })
  const versions = await payload.findVersions({
    collection: 'episodes',
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  const restored = await payload.restoreVersion({
    collection: 'episodes',
    id: versions.docs[0]!.id,
    depth: 0,
  })
  expect(restored).toMatchObject({ title: 'Số đã phát', number: 5 })
})

test.each<[string, Data]>([
  ['withdrawn', { _status: 'draft' }],
  ['put into the trash', trashed()],
])('an episode that was %s leaves its number to others', async (_, data) => {
  const { docs } = await payload.find({ collection: 'episodes', depth: 0 })
  await change(docs[0]!.id, data)
  await expect(create()).resolves.toEqual(expect.any(String))
})
