/** The page of notices: one's own, the newest first, a page at a time. */
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { countUnreadNotices, getNotices } from '@/data/notices'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { notify } from '@/hooks/notify'

const MINUTE = 60_000
const FIRST = new Date('2026-03-04T05:00:00.000Z')
const NOW = new Date('2026-03-05T05:00:00.000Z')

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
  for (let number = 0; number < 45; number += 1) {
    const recipients = [people.editor.id, ...(number === 0 ? [people.contributor.id] : [])]
    await notify(await createLocalReq({}, payload), recipients, {
      kind: 'news',
      item: `muc-${number}`,
      notice: { event: 'returned', title: `Tin ${number}`, who: 'Lan', note: 'thiếu ảnh' },
      at: new Date(FIRST.getTime() + number * MINUTE),
    })
  }
})

const pageOf = (page: number, who: 'editor' | 'contributor' | 'leader' = 'editor') =>
  getNotices({ user: people[who], page, now: NOW })

test('the newest stands first, with its words and the way to the item', async () => {
  const { notices, page, pages, unread, asOf } = await pageOf(1)
  expect({ page, pages, unread, asOf }).toEqual({
    page: 1,
    pages: 3,
    unread: 45,
    asOf: NOW.toISOString(),
  })
  expect(notices).toHaveLength(20)
  expect(notices[0]).toMatchObject({
    item: 'muc-44',
    href: '/admin/collections/news/muc-44',
    label: 'Trả lại',
    text: 'Lan trả lại “Tin 44” để sửa. Lý do: thiếu ảnh',
    at: '12:44, 04/03/2026',
    isUnread: true,
  })
})

test('the last page has the rest, and so has a page behind it', async () => {
  const last = await pageOf(3)
  expect(last.notices.map(({ item }) => item)).toEqual([
    'muc-4',
    'muc-3',
    'muc-2',
    'muc-1',
    'muc-0',
  ])
  expect(await pageOf(9)).toEqual(last)
})

test('everybody sees their own only', async () => {
  expect((await pageOf(1, 'contributor')).notices.map(({ item }) => item)).toEqual(['muc-0'])
  expect(await pageOf(1, 'leader')).toMatchObject({ notices: [], page: 1, pages: 1, unread: 0 })
  expect(await countUnreadNotices(people.contributor)).toBe(1)
})

test('what has been read is told apart', async () => {
  await payload.db.updateMany({
    collection: 'notifications',
    data: { readAt: NOW.toISOString() },
    returning: false,
    where: { and: [{ recipient: { equals: people.editor.id } }, { item: { equals: 'muc-43' } }] },
  })
  const { notices, unread } = await pageOf(1)
  expect(unread).toBe(44)
  expect(notices.slice(0, 3).map(({ isUnread }) => isUnread)).toEqual([true, false, true])
})

test('letters are spoken of where there is a mail server', async () => {
  const without = payload.email
  expect((await pageOf(1)).wantsMail).toBeNull()
  payload.email = { ...without, name: 'smtp' }
  expect((await pageOf(1)).wantsMail).toBe(true)
  const switchedOff = { ...people.editor, mailNotices: false }
  expect((await getNotices({ user: switchedOff, page: 1, now: NOW })).wantsMail).toBe(false)
  payload.email = without
})
