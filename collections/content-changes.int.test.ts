import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { removeOldContentChanges } from '@/database/tidy-task'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { rest } from '@/database/testing/rest'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

/** By how many rows the work has made the table longer. */
async function announcedBy(work: () => Promise<unknown>): Promise<number> {
  const before = await payload.count({ collection: 'contentChanges' })
  await work()
  const after = await payload.count({ collection: 'contentChanges' })
  return after.totalDocs - before.totalDocs
}

function newTin(_status: 'draft' | 'published', title = 'Tin thử') {
  return payload.create({ collection: 'news', data: { title, _status } })
}

test('a tin that comes out is announced', async () => {
  expect(await announcedBy(() => newTin('published'))).toBe(1)
})

test('a draft is not, however often it is saved', async () => {
  const work = async () => {
    const { id } = await newTin('draft')
    await payload.update({ collection: 'news', id, data: { title: 'Khác' }, draft: true })
  }
  expect(await announcedBy(work)).toBe(0)
})

test('what is withdrawn while a draft waits over it is announced', async () => {
  const { id } = await newTin('published')
  await payload.update({ collection: 'news', id, data: { title: 'Đang sửa' }, draft: true })
  const withdraw = () =>
    payload.update({ collection: 'news', id, data: { _status: 'draft', title: 'Đang sửa' } })
  expect(await announcedBy(withdraw)).toBeGreaterThan(0)
})

test('what is put into the trash, and what is deleted for good, is announced', async () => {
  const { id } = await newTin('published')
  const trash = () =>
    payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
  expect(await announcedBy(trash)).toBeGreaterThan(0)
  expect(await announcedBy(() => payload.delete({ collection: 'news', id, trash: true }))).toBe(1)
})

test('an item and the redirect from its old address are one announcement', async () => {
  const { id } = await newTin('published', 'Tin sẽ đổi địa chỉ')
  const rename = () =>
    payload.update({ collection: 'news', id, data: { slug: 'dia-chi-moi', _status: 'published' } })
  expect(await announcedBy(rename)).toBe(1)
})

test('a save that fails announces nothing', async () => {
  const work = () =>
    payload
      .create({ collection: 'news', data: { title: '', _status: 'published' } })
      .catch(() => null)
  expect(await announcedBy(work)).toBe(0)
})

test('settings of the site are announced, accounts are not', async () => {
  const settings = () =>
    payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Cổng thông tin', shortName: 'Cổng' },
    })
  expect(await announcedBy(settings)).toBe(1)
  const account = () =>
    payload.update({ collection: 'users', id: people.editor.id, data: { name: 'Tên khác' } })
  expect(await announcedBy(account)).toBe(0)
})

test('not even the administrator reaches the announcements', async () => {
  const { status } = await rest(payload, { as: people.admin, path: '/contentChanges' })
  expect(status).toBe(403)
})

test('announcements of yesterday are tidied away, those of today stay', async () => {
  const now = new Date()
  const dayBeforeYesterday = uuidv7({ msecs: now.getTime() - 48 * 3600 * 1000 })
  await payload.db.create({ collection: 'contentChanges', data: { id: dayBeforeYesterday } })
  await newTin('published')
  await removeOldContentChanges(payload, now)
  const { docs } = await payload.find({ collection: 'contentChanges', pagination: false })
  expect(docs.length).toBeGreaterThan(0)
  expect(docs.map(({ id }) => id)).not.toContain(dayBeforeYesterday)
})
