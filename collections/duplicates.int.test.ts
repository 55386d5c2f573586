/** A copy is a new item: nothing of the original's public life comes along. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { removeSampleContent } from '@/sample/remove'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

describe('a copy of a published sample item of 2019', () => {
  const copyOf2019 = async () => {
    const { id } = await payload.create({
      collection: 'news',
      data: {
        title: 'Tin năm 2019',
        publishedAt: '2019-05-01T03:00:00.000Z',
        isSample: true,
        _status: 'published',
      },
    })
    // As the panel asks for it.
    return payload.duplicate({ collection: 'news', id, draft: true })
  }

  test('is not out and has no publication date', async () => {
    const copy = await copyOf2019()
    expect(copy._status).toBe('draft')
    expect(copy.publishedAt ?? null).toBeNull()
  })

  test('is dated by the clock when it is published', async () => {
    const { id } = await copyOf2019()
    const published = await payload.update({
      collection: 'news',
      id,
      data: { _status: 'published' },
    })
    const age = Date.now() - Date.parse(published.publishedAt!)
    expect(age).toBeGreaterThanOrEqual(0)
    expect(age).toBeLessThan(60_000)
  })

  test('survives the removal of the samples', async () => {
    const { id } = await copyOf2019()
    await removeSampleContent(payload)
    const { docs } = await payload.find({ collection: 'news', depth: 0, draft: true, trash: true })
    expect(docs.map((item) => item.id)).toContain(id)
    expect(docs.filter(({ isSample }) => isSample)).toEqual([])
  })
})
