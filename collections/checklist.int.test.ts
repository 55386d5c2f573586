import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '@/editorial/checklist-rules'
import { completeFields } from '@/database/testing/complete'
import type { Persona, Personas } from '@/database/testing/personas'
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

const bodyWith = (links: object[]) => ({
  root: {
    type: 'root',
    children: links.map((fields) => ({
      type: 'paragraph',
      children: [{ type: 'link', fields, children: [{ type: 'text', text: 'xem' }] }],
    })),
  },
})

describe('links', () => {
  const brokenOf = async (...urls: string[]) => {
    const links = urls.map((url) => ({ linkType: 'custom', url }))
    return (await factsOf({ body: bodyWith(links) })).brokenLinks
  }
  const brokenDocOf = async (relationTo: string, value: string) => {
    const body = bodyWith([{ linkType: 'internal', doc: { relationTo, value } }])
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

describe('whoever lets an item out', () => {
  const tomorrow = new Date(Date.now() + DAY_MS).toISOString()
  const WHY = 'Đơn vị gửi ảnh sau.'
  let titles = 0

  const draft = async (more: object = {}) => {
    titles += 1
    const data = { title: `Tin chờ đăng số ${titles}`, ...more }
    return (await payload.create({ collection: 'news', data, draft: true, depth: 0 })).id
  }
  const ask = (id: string, body: object, as: Persona | null = people.publisher) =>
    rest(payload, { as, method: 'PATCH', path: `/news/${id}?depth=0`, body })
  const stateOf = async (id: string) => {
    const row = await payload.db.findOne<{ id: string; state: string }>({
      collection: 'news',
      where: { id: { equals: id } },
    })
    return row?.state
  }

  describe.each([
    ['publishes', { name: 'publish' }, 'published'],
    ['schedules', { name: 'schedule', at: tomorrow }, 'approved'],
  ])('and %s it', (_, step, state) => {
    test('is refused while something is open, and nothing is changed', async () => {
      const id = await draft()
      const { status, json } = await ask(id, { lead: 'Ngắn', step })
      expect(status).toBe(400)
      const [error] = (json as { errors: { message: string; data: { reason: string } }[] }).errors
      expect(error!.data.reason).toBe('checklist')
      expect(error!.message).toMatch(/^Còn 5 điều cần xem lại trước khi đăng\. Sapo mới có 4 chữ/)
      expect(error!.message).toMatch(/Hãy sửa, hoặc ghi lý do vẫn đăng\.$/)
      expect(await stateOf(id)).toBe('draft')
    })

    test('goes on with a reason, which the log keeps', async () => {
      const id = await draft()
      expect((await ask(id, { step: { ...step, override: WHY } })).status).toBe(200)
      expect(await stateOf(id)).toBe(state)
      const { docs } = await payload.find({
        collection: 'activity',
        where: { and: [{ item: { equals: id } }, { step: { equals: step.name } }] },
      })
      expect(docs).toMatchObject([{ actorName: 'publisher', details: { override: WHY } }])
    })

    test('is not asked when everything is there', async () => {
      const id = await draft(await completeFields(payload, people.contributor.unit))
      expect((await ask(id, { step })).status).toBe(200)
      expect(await stateOf(id)).toBe(state)
    })

    test('a blank is no reason', async () => {
      const id = await draft()
      expect((await ask(id, { step: { ...step, override: '  ' } })).status).toBe(400)
    })

    test('needs the right to do it, whatever the reason', async () => {
      const id = await draft({ unit: people.contributor.unit })
      const body = { step: { ...step, override: WHY } }
      expect((await ask(id, body, people.contributor)).status).toBe(403)
      expect((await ask(id, body, people.editor)).status).toBe(403)
    })
  })

  test('by Payload’s own ways is asked as well', async () => {
    const id = await draft()
    expect((await ask(id, { _status: 'published' })).status).toBe(400)
    const path = `/news?where[id][equals]=${id}&depth=0`
    const body = { _status: 'published' }
    const bulk = await rest(payload, { as: people.publisher, method: 'PATCH', path, body })
    expect(JSON.stringify(bulk.json)).toContain('điều cần xem lại')
    expect(await stateOf(id)).toBe('draft')
    const made = await rest(payload, {
      as: people.publisher,
      method: 'POST',
      path: '/news',
      body: { title: 'Tạo và đăng ngay', _status: 'published' },
    })
    expect(made.status).toBe(400)
  })

  test('is not asked again about what readers meet already', async () => {
    const id = await draft()
    await ask(id, { step: { name: 'publish', override: WHY } })
    expect((await ask(id, { title: 'Sửa một chữ trong tít', _status: 'published' })).status).toBe(
      200,
    )
    const links = [{ linkType: 'custom', url: '/tin-tuc/khong-he-co' }]
    const worse = await ask(id, { body: bodyWith(links), _status: 'published' })
    expect(worse.status).toBe(400)
    expect(JSON.stringify(worse.json)).toMatch(/Còn 1 điều.*dẫn tới địa chỉ không có trên cổng/)
  })

  test('scripts and imports are not asked', async () => {
    const id = await draft()
    await payload.update({ collection: 'news', id, data: { step: { name: 'publish' } } })
    expect(await stateOf(id)).toBe('published')
  })

  test('and the form is told what readers meet already', async () => {
    const id = await draft()
    const known = async () => {
      const body = { id, item: {} }
      const asked = { as: people.editor, method: 'POST', path: '/news/checklist', body } as const
      return ((await rest(payload, asked)).json as { known: string[] }).known
    }
    expect(await known()).toEqual([])
    await ask(id, { step: { name: 'publish', override: WHY } })
    expect(await known()).toEqual([
      'leadMissing ',
      'coverMissing ',
      'categoryMissing ',
      'unitMissing ',
      'eventAtMissing ',
    ])
  })
})
