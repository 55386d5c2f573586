/** What is counted, and how: nothing may be counted twice. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import type { Indicator } from '@/payload-types'

let payload: Payload
let made = 0

beforeAll(async () => {
  payload = await openPortal()
})

type HowCounted = Partial<Pick<Indicator, 'method' | 'counts' | 'aggregation'>>

async function createIndicator(how: HowCounted): Promise<string> {
  made += 1
  const { id } = await payload.create({
    collection: 'indicators',
    data: {
      name: `Chỉ tiêu ${made}`,
      key: `chi-tieu-${made}`,
      method: 'manual',
      aggregation: 'sum',
      ...how,
    },
    depth: 0,
  })
  return id
}

const change = (id: string, data: Partial<Indicator>) =>
  payload.update({ collection: 'indicators', id, data, depth: 0, trash: true })

async function createFigure(figure: {
  indicator: string
  from: string
  to: string
  unit?: string
}): Promise<string> {
  const { id } = await payload.create({
    collection: 'figures',
    data: {
      ...figure,
      from: `${figure.from}T12:00:00.000Z`,
      to: `${figure.to}T12:00:00.000Z`,
      value: 100,
      document: 'Báo cáo thử',
    },
    depth: 0,
  })
  return id
}

const trashed = () => ({ deletedAt: new Date().toISOString() })
const YEAR = { from: '2023-01-01', to: '2023-12-31' }
const JUNE = { from: '2023-06-01', to: '2023-06-30' }
const NEXT_YEAR = { from: '2024-01-01', to: '2024-12-31' }

const refusedAt = (path: string, message: RegExp) => ({
  data: { errors: [{ path, message: expect.stringMatching(message) as string }] },
})

describe('an indicator that the portal counts', () => {
  test('cannot be a level', async () => {
    await expect(
      createIndicator({ method: 'counted', counts: 'tv', aggregation: 'latest' }),
    ).rejects.toMatchObject(refusedAt('aggregation', /^Mục đã đăng do phần mềm đếm thì cộng dồn/))
  })

  test('cannot become a level, nor a level one that is counted', async () => {
    const counted = await createIndicator({ method: 'counted', counts: 'tv' })
    const level = await createIndicator({ aggregation: 'latest' })
    await expect(change(counted, { aggregation: 'latest' })).rejects.toMatchObject(
      refusedAt('aggregation', /cộng dồn/),
    )
    await expect(change(level, { method: 'counted', counts: 'radio' })).rejects.toMatchObject(
      refusedAt('aggregation', /cộng dồn/),
    )
  })

  test('keeps its place while it is in the trash', async () => {
    const first = await createIndicator({ method: 'counted', counts: 'articles' })
    await change(first, trashed())
    await expect(createIndicator({ method: 'counted', counts: 'articles' })).rejects.toMatchObject(
      refusedAt('counts', /trong thùng rác: hãy khôi phục/),
    )
    await change(first, { deletedAt: null })
  })
})

describe('figures of one indicator that speak of the same day', () => {
  test('are accepted for a level', async () => {
    const indicator = await createIndicator({ aggregation: 'latest' })
    await createFigure({ indicator, ...YEAR })
    await expect(createFigure({ indicator, ...JUNE })).resolves.toEqual(expect.any(String))
  })

  test('keep the level from being added up, until they are put right', async () => {
    const indicator = await createIndicator({ aggregation: 'latest' })
    await createFigure({ indicator, ...YEAR })
    const june = await createFigure({ indicator, ...JUNE })
    await expect(change(indicator, { aggregation: 'sum' })).rejects.toMatchObject(
      refusedAt('aggregation', /từ 01\/06\/2023 đến 30\/06\/2023 \(Báo cáo thử\).* trùng ngày/),
    )
    await payload.update({ collection: 'figures', id: june, data: trashed(), depth: 0 })
    await expect(change(indicator, { aggregation: 'sum' })).resolves.toMatchObject({
      aggregation: 'sum',
    })
  })

  test('of two units, or of a unit and the whole, do not keep a level from being added up', async () => {
    const indicator = await createIndicator({ aggregation: 'latest' })
    const [one, other] = [await createUnit(payload, 'Một'), await createUnit(payload, 'Hai')]
    await createFigure({ indicator, ...YEAR })
    await createFigure({ indicator, ...JUNE, unit: one })
    await createFigure({ indicator, ...JUNE, unit: other })
    await createFigure({ indicator, ...NEXT_YEAR })
    await expect(change(indicator, { aggregation: 'sum' })).resolves.toMatchObject({
      aggregation: 'sum',
    })
  })

  test('can be thrown away also when their indicator is in the trash', async () => {
    const indicator = await createIndicator({})
    const figure = await createFigure({ indicator, ...YEAR })
    await change(indicator, trashed())
    await expect(
      payload.update({ collection: 'figures', id: figure, data: trashed(), depth: 0 }),
    ).resolves.toMatchObject({ id: figure })
  })
})

describe('an older version can be restored', () => {
  async function restoreFirst(collection: 'figures' | 'indicators', id: string) {
    const versions = await payload.findVersions({
      collection,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    return payload.restoreVersion({ collection, id: versions.docs[0]!.id, depth: 0 })
  }

  test('of a figure, which does not overlap with itself', async () => {
    const indicator = await createIndicator({})
    const id = await createFigure({ indicator, ...YEAR })
    await payload.update({ collection: 'figures', id, data: { value: 200 }, depth: 0 })
    expect(await restoreFirst('figures', id)).toMatchObject({ value: 100 })
  })

  test('of an indicator, which does not count what it counts itself', async () => {
    const id = await createIndicator({ method: 'counted', counts: 'news' })
    await change(id, { measure: 'tin' })
    expect(await restoreFirst('indicators', id)).toMatchObject({ counts: 'news' })
  })
})
