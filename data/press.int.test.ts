import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { getPressList } from '@/data/press'
import { noonOf } from '@/database/testing/documents'
import { openPortal } from '@/database/testing/portal'

let payload: Payload

const link = (title: string, day: string, url = 'https://bao.test/bai') => ({
  title,
  newspaper: 'Báo thử',
  url,
  publishedOn: noonOf(day),
})

beforeAll(async () => {
  payload = await openPortal()
  for (let number = 1; number <= 35; number += 1) {
    const data = link(`Bài ${number}`, `2023-01-${number <= 10 ? '01' : '02'}`)
    await payload.create({ collection: 'pressLinks', data })
  }
  const trashed = { ...link('Đã bỏ', '2023-02-01'), deletedAt: new Date().toISOString() }
  await payload.create({ collection: 'pressLinks', data: trashed })
})

test('every link is shown once, the newest first, page by page', async () => {
  const first = await getPressList(undefined)
  expect(first.items).toHaveLength(30)
  expect(first.items[0]).toMatchObject({ newspaper: 'Báo thử', publishedOn: '2023-01-02' })
  expect(first.newestHref).toBeNull()
  const older = new URL(first.olderHref!, 'http://portal.test').searchParams.get('truoc')
  const second = await getPressList(older)
  expect(second.olderHref).toBeNull()
  expect(second.newestHref).toBe('/mang-luoi/bao-chi')
  const titles = [...first.items, ...second.items].map(({ title }) => title)
  expect(titles).toHaveLength(35)
  expect(new Set(titles).size).toBe(35)
  expect(titles).not.toContain('Đã bỏ')
})

test('a cursor that no list has made is left out', async () => {
  expect((await getPressList('x')).items).toHaveLength(30)
})

test.each(['javascript:alert(1)', 'bao.test/bai', ''])(
  '%j is no address of an article',
  async (url) => {
    const work = payload.create({ collection: 'pressLinks', data: link('Bài', '2023-01-01', url) })
    await expect(work).rejects.toMatchObject({ data: { errors: [{ path: 'url' }] } })
  },
)
