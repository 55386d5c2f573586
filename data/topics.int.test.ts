/** What readers are told about a unit, a campaign and a static page besides its items. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findStaticPage } from '@/data/pages'
import { findCampaignPage, findUnitPage } from '@/data/topics'
import { picture } from '@/database/testing/pictures'
import { openPortal } from '@/database/testing/portal'

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
})

async function createUnit(name: string, data: object = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'units',
    depth: 0,
    data: { name, shortName: name, kind: 'district', ...data },
  })
  return id
}

describe('a unit that was split', () => {
  beforeAll(async () => {
    const [north, south, dissolved] = [
      await createUnit('Bắc'),
      await createUnit('Nam'),
      await createUnit('Đã xoá'),
    ]
    await createUnit('Cũ', {
      validTo: '2025-06-30T12:00:00.000Z',
      successors: [north, south, dissolved],
    })
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'units', id: dissolved, data: { deletedAt } })
  })

  test('tells until when it was there and leads to what followed, the trash left out', async () => {
    expect((await findUnitPage('cu', {}))?.topic.facts).toEqual([
      { label: 'Đến hết', values: ['30/06/2025'] },
      {
        label: 'Đơn vị kế tục',
        values: [
          { label: 'Bắc', href: '/don-vi/bac' },
          { label: 'Nam', href: '/don-vi/nam' },
        ],
      },
    ])
  })

  test('is told apart from one without dates and successors, which has no facts', async () => {
    expect((await findUnitPage('bac', {}))?.topic).toMatchObject({ facts: [], picture: null })
  })
})

test('a campaign shows its cover and when it was, before its own facts', async () => {
  const cover = await payload.create({
    collection: 'media',
    data: { alt: 'Đại hội' },
    file: await picture(),
  })
  await payload.create({
    collection: 'campaigns',
    data: {
      name: 'Đại hội',
      cover: cover.id,
      startsOn: '2026-01-05T12:00:00.000Z',
      endsOn: '2026-03-31T12:00:00.000Z',
      facts: [{ label: 'Đại biểu', value: '250' }],
      _status: 'published',
    },
  })
  const { topic } = (await findCampaignPage('dai-hoi', {}))!
  expect(topic.picture?.alt).toBe('Đại hội')
  expect(topic.facts).toEqual([
    { label: 'Bắt đầu', values: ['05/01/2026'] },
    { label: 'Kết thúc', values: ['31/03/2026'] },
    { label: 'Đại biểu', values: ['250'] },
  ])
})

test('a static page has its lead', async () => {
  await payload.create({
    collection: 'pages',
    data: { title: 'Giới thiệu', lead: 'Cổng này là gì.', _status: 'published' },
  })
  expect(await findStaticPage('gioi-thieu')).toMatchObject({ lead: 'Cổng này là gì.' })
})
