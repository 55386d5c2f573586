import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '@/editorial/checklist-rules'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'
import { env } from '@/env'

const DAY_MS = 24 * 60 * 60 * 1000

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

async function factsOf(item: object, id: string | null = null): Promise<Facts> {
  const { status, json } = await rest(payload, {
    as: people.contributor,
    method: 'POST',
    path: '/news/checklist',
    body: { id, item },
  })
  expect(status).toBe(200)
  return (json as { facts: Facts }).facts
}

test('the public is told nothing', async () => {
  const body = { id: null, item: { title: 'Tin' } }
  const asked = { as: null, method: 'POST', path: '/news/checklist', body } as const
  expect((await rest(payload, asked)).status).toBe(401)
})

describe('links', () => {
  const bodyOf = (links: object[]) => ({
    root: {
      children: links.map((fields) => ({
        type: 'paragraph',
        children: [{ type: 'link', fields, children: [{ type: 'text', text: 'xem' }] }],
      })),
    },
  })
  const brokenOf = async (...urls: string[]) => {
    const links = urls.map((url) => ({ linkType: 'custom', url }))
    return (await factsOf({ body: bodyOf(links) })).brokenLinks
  }
  const brokenDocOf = async (relationTo: string, value: string) => {
    const body = bodyOf([{ linkType: 'internal', doc: { relationTo, value } }])
    return (await factsOf({ body })).brokenLinks[`${relationTo}/${value}`]
  }
  const create = async (title: string, _status: 'draft' | 'published') =>
    (await payload.create({ collection: 'news', data: { title, _status }, depth: 0 })).id

  test('to what is out, to lists, to elsewhere are well', async () => {
    const id = await create('Tin đang đăng', 'published')
    await payload.create({
      collection: 'pages',
      data: { title: 'Giới thiệu', _status: 'published' },
    })
    const full = `${env.SITE_URL}/tin-tuc/tin-dang-dang`
    const urls = ['/tin-tuc/tin-dang-dang/?a=1', full, '/gioi-thieu', '/don-vi/don-vi-a']
    expect(await brokenOf(...urls, '/tin-tuc?nam=2024', 'https://khac.vn/tin-tuc/x')).toEqual({})
    expect(await brokenDocOf('news', id)).toBeUndefined()
  })

  test('to a draft', async () => {
    const id = await create('Tin còn nháp', 'draft')
    expect(await brokenOf('/tin-tuc/tin-con-nhap')).toEqual({ '/tin-tuc/tin-con-nhap': 'draft' })
    expect(await brokenDocOf('news', id)).toBe('draft')
  })

  test('to what was withdrawn', async () => {
    const id = await create('Tin đã gỡ', 'published')
    await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
    expect(await brokenOf('/tin-tuc/tin-da-go')).toEqual({ '/tin-tuc/tin-da-go': 'gone' })
    expect(await brokenDocOf('news', id)).toBe('gone')
  })

  test('to what is in the trash', async () => {
    const id = await create('Tin đã bỏ', 'published')
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'news', id, data: { deletedAt } })
    expect(await brokenOf('/tin-tuc/tin-da-bo')).toEqual({ '/tin-tuc/tin-da-bo': 'trashed' })
    expect(await brokenDocOf('news', id)).toBe('trashed')
  })

  test('to an old address that leads on are well, and a moved one is found again', async () => {
    const id = await create('Tin đổi tên', 'published')
    await payload.update({ collection: 'news', id, data: { slug: 'ten-moi' } })
    expect(await brokenOf('/tin-tuc/tin-doi-ten', '/tin-tuc/ten-moi')).toEqual({})
  })

  test('to what never was, and to previews', async () => {
    const urls = ['/tin-tuc/khong-co', '/khong-co', '/tin-tuc/2019/cu', '/xem-truoc/tin-tuc/1']
    expect(await brokenOf(...urls)).toEqual({
      '/tin-tuc/khong-co': 'missing',
      '/khong-co': 'missing',
      '/tin-tuc/2019/cu': 'missing',
      '/xem-truoc/tin-tuc/1': 'preview',
    })
    expect(await brokenDocOf('news', people.admin.id)).toBe('missing')
  })
})

describe('titles of the last 90 days', () => {
  const published = (title: string, daysAgo: number, collection: 'news' | 'articles' = 'news') =>
    payload.create({
      collection,
      depth: 0,
      data: {
        title,
        _status: 'published',
        publishedAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
      },
    })
  const titlesLike = async (title: string, id: string | null = null) =>
    (await factsOf({ title }, id)).recentTitles.map((recent) => recent.title)

  test('are found without marks, in tin and bài', async () => {
    await published('Đại hội Công đoàn', 10)
    await published('ĐẠI HỘI CÔNG ĐOÀN', 80, 'articles')
    const found = await titlesLike('Dai hoi cong doan')
    expect(found.toSorted()).toEqual(['ĐẠI HỘI CÔNG ĐOÀN', 'Đại hội Công đoàn'].toSorted())
  })

  test('older ones, drafts, the trash and the item itself are not', async () => {
    const title = 'Tháng Công nhân năm nay'
    await published(title, 91)
    await payload.create({ collection: 'news', data: { title, _status: 'draft' } })
    const { id: own } = await published(title, 1)
    const { id } = await published(title, 2)
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'news', id, data: { deletedAt } })
    expect(await titlesLike(title, own)).toEqual([])
    expect(await titlesLike(title)).toEqual([title])
  })
})
