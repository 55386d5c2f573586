import type { Payload } from 'payload'
import { createPerson, createUnit } from '@/database/testing/personas'

/** Fills an empty database with something of every kind that is stored, and with so many tin. */
export async function storeOneOfEverything(payload: Payload, news: number): Promise<void> {
  const unit = await createUnit(payload, 'Đơn vị cũ')
  const heir = await createUnit(payload, 'Đơn vị mới')
  await payload.update({ collection: 'units', id: unit, data: { successors: [heir] } })
  const campaign = await payload.create({
    collection: 'campaigns',
    data: {
      name: 'Tháng Công nhân',
      facts: [
        { label: 'Suất quà', value: '1.200' },
        { label: 'Lượt người', value: '3.400' },
      ],
      _status: 'published',
    },
  })
  const item = await payload.create({
    collection: 'news',
    data: { title: 'Tin đã đăng', unit, campaigns: [campaign.id], _status: 'published' },
  })
  const change = { collection: 'news', id: item.id } as const
  await payload.update({ ...change, data: { lead: 'Đã sửa' } })
  await payload.update({ ...change, data: { lead: 'Bản nháp của lần sửa sau' }, draft: true })
  await payload.create({
    collection: 'episodes',
    data: {
      title: 'Phát thanh số 5',
      medium: 'radio',
      number: 5,
      broadcastAt: '2022-05-18T13:00:00.000Z',
      videoUrl: 'https://youtu.be/aBcDeF-12_3',
      runningTime: '28:30',
      chapters: '00:00 Mở đầu\n02:30 Hỏi, đáp',
      _status: 'published',
    },
  })
  const trashed = await payload.create({ collection: 'news', data: { title: 'Trong thùng rác' } })
  await payload.update({
    collection: 'news',
    id: trashed.id,
    data: { deletedAt: '2024-05-06T07:08:09.123Z' },
  })
  await storeTheRest(payload, item.id)
  for (let number = 0; number < news; number += 1) {
    const id = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
    const data = { id, title: `Tin ${number}`, slug: `tin-${number}`, unit }
    await payload.db.create({ collection: 'news', data, returning: false })
  }
}

async function storeTheRest(payload: Payload, item: string): Promise<void> {
  const person = await createPerson({ payload, name: 'editor', role: 'editor' })
  const indicator = await payload.create({
    collection: 'indicators',
    data: { name: 'Tin', key: 'tin', method: 'counted', counts: 'news', aggregation: 'sum' },
  })
  const period = { from: '2020-01-01T12:00:00.000Z', to: '2020-12-31T12:00:00.000Z' }
  const document = 'Báo cáo số 178'
  await payload.create({
    collection: 'figures',
    data: { ...period, indicator: indicator.id, value: 244, document },
  })
  await payload.create({
    collection: 'targets',
    data: { ...period, indicator: indicator.id, value: 300, every: 'year', document },
  })
  const issuer = await payload.create({ collection: 'issuers', data: { name: 'LĐLĐ tỉnh' } })
  const field = await payload.create({ collection: 'documentFields', data: { name: 'Tuyên giáo' } })
  const issued = {
    number: '178/BC-LĐLĐ',
    type: 'report',
    abstract: 'Sơ kết',
    issuedOn: period.to,
    issuer: issuer.id,
    field: field.id,
    _status: 'published',
  } as const
  const old = await payload.create({ collection: 'documents', data: issued })
  await payload.create({
    collection: 'documents',
    data: { ...issued, replaces: [old.id], related: [{ relationTo: 'news', value: item }] },
  })
  await payload.create({ collection: 'redirects', data: { from: '/dia-chi-cu', type: 'gone' } })
  const reference = { relationTo: 'news', value: item } as const
  await payload.updateGlobal({
    slug: 'front-page',
    data: { leadStory: reference, featured: [reference] },
  })
  const menu = [{ label: 'Tin tức', href: '/tin-tuc' }]
  await payload.updateGlobal({ slug: 'navigation', data: { main: menu } })
  await payload.jobs.queue({ task: 'tidyDatabase', input: {} })
  await payload.db.create({
    collection: 'payload-preferences',
    data: {
      user: { relationTo: 'users', value: person.id },
      key: 'collection-news',
      value: { limit: 25, columns: [null, 'title'] },
    },
  })
}
