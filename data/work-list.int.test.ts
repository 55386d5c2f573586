/** Việc cần làm: what waits for whom, in which order, and who brought it there. */
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getWorkList } from '@/data/work-list'
import type { WorkList, WorkSection, WorkView } from '@/data/work-views'
import { ANYWAY } from '@/database/testing/complete'
import type { Fields } from '@/database/testing/doors'
import { emptyTitle, makeItem, removeItems, takeStep } from '@/database/testing/items'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { createQuestion } from '@/database/testing/questions'
import { WORKFLOW_KINDS } from '@/editorial/activity'
import type { StepRequest } from '@/editorial/steps'
import { takeDueSteps } from '@/hooks/due-steps'

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

beforeEach(async () => {
  await removeItems(payload)
  await payload.delete({ collection: 'questions', where: {} })
  await payload.delete({ collection: 'feedback', where: {} })
})

const make = (title: string, as: Persona, data: Fields = {}) =>
  makeItem({ payload, as, data: { title, ...data } })
const take = (id: string, as: Persona, step: StepRequest) => takeStep({ payload, id, as, step })

async function workOf(user: Persona, now = new Date()): Promise<WorkView> {
  return (await getWorkList({ user, now }))!
}

async function listOf(user: Persona, section: WorkSection): Promise<WorkList | undefined> {
  return (await workOf(user)).lists.find((list) => list.section === section)
}

async function titlesOf(user: Persona, section: WorkSection): Promise<string[]> {
  return (await listOf(user, section))?.entries.map(({ title }) => title) ?? []
}

/** A tin of unit A, written and sent by its contributor. */
async function submitted(title: string, as = people.contributor): Promise<string> {
  const id = await make(title, as, { unit: as.unit })
  await take(id, as, { name: 'submit' })
  return id
}

describe('what is to be reviewed', () => {
  test('comes oldest first, with who sent it and when', async () => {
    const id = await submitted('Gửi trước')
    await submitted('Gửi sau')
    const { entries, total } = (await listOf(people.editor, 'submitted'))!
    expect(entries.map(({ title }) => title)).toEqual(['Gửi trước', 'Gửi sau'])
    expect(total).toBe(2)
    expect(entries[0]).toMatchObject({
      kind: 'Tin',
      who: 'contributor',
      href: `/admin/collections/news/${id}`,
      isChange: false,
    })
    expect(Date.now() - Date.parse(entries[0]!.at)).toBeLessThan(HOUR)
  })

  test('is of every kind', async () => {
    for (const kind of WORKFLOW_KINDS) {
      await makeItem({ payload, kind, as: people.editor, data: { step: { name: 'submit' } } })
    }
    const { entries } = (await listOf(people.publisher, 'submitted'))!
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual([
      'Bài',
      'Chuyên đề',
      'Số phát sóng',
      'Tin',
      'Trang tĩnh',
      'Văn bản',
    ])
  })

  test('is gone once it is approved, returned, or in the trash', async () => {
    const approved = await submitted('Được duyệt')
    const returned = await submitted('Bị trả lại')
    const trashed = await submitted('Vào thùng rác')
    await take(approved, people.editor, { name: 'approve' })
    await take(returned, people.editor, { name: 'return', note: 'Thiếu ảnh.' })
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'news', id: trashed, data: { deletedAt } })
    expect(await titlesOf(people.editor, 'submitted')).toEqual([])
  })

  test('shows ten, says how many there are, and leads to the list of all of them', async () => {
    for (let number = 1; number <= 12; number += 1) await submitted(`Tin ${number}`)
    const { entries, total, more } = (await listOf(people.editor, 'submitted'))!
    expect(entries).toHaveLength(10)
    expect(total).toBe(12)
    expect(more).toEqual([
      {
        label: 'Tin',
        count: 12,
        href: '/admin/collections/news?where%5Bor%5D%5B0%5D%5Band%5D%5B0%5D%5Bstate%5D%5Bequals%5D=submitted',
      },
    ])
  })

  test('says that it is a change to what is out', async () => {
    const id = await make('Đã đăng', people.publisher, {
      step: { name: 'publish', ...ANYWAY },
    })
    await payload.update({
      collection: 'news',
      id,
      data: { title: 'Bản sửa' },
      draft: true,
      user: people.editor,
    })
    await take(id, people.editor, { name: 'submit' })
    expect((await listOf(people.publisher, 'submitted'))!.entries).toMatchObject([
      { title: 'Bản sửa', isChange: true },
    ])
  })
})

describe('what was returned', () => {
  test('goes to the unit that wrote it, with the reason and who returned it', async () => {
    const id = await submitted('Bị trả lại')
    await take(id, people.editor, { name: 'return', note: 'Thiếu tên người trao.' })
    expect((await listOf(people.contributor, 'returned'))!.entries).toMatchObject([
      { title: 'Bị trả lại', who: 'editor', note: 'Thiếu tên người trao.' },
    ])
    expect(await titlesOf(people.otherContributor, 'returned')).toEqual([])
    // Whoever returned it has saved it last: it is no draft of theirs for that.
    expect(await titlesOf(people.editor, 'returned')).toEqual([])
    expect(await titlesOf(people.editor, 'drafts')).toEqual([])
  })

  test('goes to the editor who sent it', async () => {
    const id = await make('Của biên tập viên', people.editor)
    await take(id, people.editor, { name: 'submit' })
    await take(id, people.publisher, { name: 'return', note: 'Đặt lại tít.' })
    expect(await titlesOf(people.editor, 'returned')).toEqual(['Của biên tập viên'])
    expect(await titlesOf(people.admin, 'returned')).toEqual([])
  })

  test('is gone when it is sent again', async () => {
    const id = await submitted('Đã sửa')
    await take(id, people.editor, { name: 'return', note: 'Thiếu ảnh.' })
    await take(id, people.contributor, { name: 'submit' })
    expect(await titlesOf(people.contributor, 'returned')).toEqual([])
  })
})

describe('what is approved', () => {
  test('waits for publishers until it has a time, and for nobody else', async () => {
    const id = await submitted('Đã duyệt')
    await take(id, people.editor, { name: 'approve' })
    expect((await listOf(people.publisher, 'approved'))!.entries).toMatchObject([
      { title: 'Đã duyệt', who: 'editor' },
    ])
    expect(await listOf(people.editor, 'approved')).toBeUndefined()
    expect(await listOf(people.contributor, 'approved')).toBeUndefined()
    await take(id, people.publisher, { name: 'schedule', at: inHours(1).toISOString() })
    expect(await titlesOf(people.publisher, 'approved')).toEqual([])
  })

  test('waits for editors where a setting lets them publish', async () => {
    const letEditorsPublish = (editorsPublish: boolean) =>
      payload.updateGlobal({
        slug: 'site-settings',
        data: { name: 'Cổng thông tin', shortName: 'LĐLĐ tỉnh', editorsPublish },
      })
    await letEditorsPublish(true)
    const list = await listOf(people.editor, 'approved')
    await letEditorsPublish(false)
    expect(list).toBeDefined()
  })
})

describe('drafts', () => {
  test('are those that one has saved oneself, the last touched first', async () => {
    await make('Nháp cũ', people.editor)
    await make('Nháp mới', people.editor)
    await make('Của người khác', people.admin)
    await make('Của đơn vị', people.contributor, { unit: people.contributor.unit })
    expect(await titlesOf(people.editor, 'drafts')).toEqual(['Nháp mới', 'Nháp cũ'])
  })

  test('of a unit are those of all who write for it, and of no other unit', async () => {
    await make('Của đơn vị', people.editor, { unit: people.contributor.unit })
    await make('Của tỉnh', people.editor)
    expect(await titlesOf(people.contributor, 'drafts')).toEqual(['Của đơn vị'])
    expect(await titlesOf(people.otherContributor, 'drafts')).toEqual([])
  })

  test('without a title can still be opened', async () => {
    await payload.create({
      collection: 'news',
      data: { title: '' },
      draft: true,
      user: people.editor,
    })
    expect(await titlesOf(people.editor, 'drafts')).toEqual(['(chưa có tít)'])
  })
})

describe('what is scheduled', () => {
  test('comes in the order of time, withdrawals included, with who set it', async () => {
    const at = inHours(2).toISOString()
    const withdrawAt = inHours(1).toISOString()
    const later = await make('Hẹn đăng', people.editor)
    await take(later, people.publisher, { name: 'schedule', at })
    const out = await make('Hẹn gỡ', people.editor)
    await take(out, people.admin, { name: 'publish', withdrawAt })
    const { due, dueTotal, late } = await workOf(people.editor)
    expect(due).toMatchObject([
      { title: 'Hẹn gỡ', step: 'withdraw', at: withdrawAt, who: 'admin' },
      { title: 'Hẹn đăng', step: 'publish', at, who: 'publisher' },
    ])
    expect(dueTotal).toBe(2)
    expect(late).toEqual([])
  })

  test('a contributor sees of their own unit only, withdrawals included', async () => {
    const at = inHours(1).toISOString()
    for (const { unit } of [people.contributor, people.otherContributor]) {
      const id = await make(`Hẹn đăng ${unit}`, people.editor, { unit })
      await take(id, people.publisher, { name: 'schedule', at })
      const out = await make(`Hẹn gỡ ${unit}`, people.editor, { unit })
      await take(out, people.publisher, { name: 'publish', withdrawAt: at })
    }
    const { due } = await workOf(people.contributor)
    const { unit } = people.contributor
    expect(due.map(({ title }) => title).toSorted()).toEqual(
      [`Hẹn gỡ ${unit}`, `Hẹn đăng ${unit}`].toSorted(),
    )
  })
})

describe('the alarm', () => {
  test('is silent as long as the clock has a minute', async () => {
    const id = await submitted('Sắp lên')
    await take(id, people.publisher, { name: 'schedule', at: inHours(1).toISOString() })
    const due = inHours(1).getTime()
    expect((await workOf(people.editor, new Date(due + 30_000))).late).toEqual([])
    expect((await workOf(people.editor, new Date(due + 90_000))).late).toHaveLength(1)
  })

  test('tells of what could not be published, with the reason of the log', async () => {
    const id = await submitted('Không đăng được')
    await take(id, people.publisher, { name: 'schedule', at: inHours(1).toISOString() })
    await emptyTitle(payload, id)
    await takeDueSteps(payload, inHours(2))
    for (const person of [people.editor, people.publisher, people.contributor]) {
      const { late, lateTotal, due } = await workOf(person, inHours(2))
      expect(lateTotal).toBe(1)
      expect(late).toMatchObject([{ title: '(chưa có tít)', step: 'publish', who: 'publisher' }])
      expect(late[0]!.failure).toContain('Tít')
      expect(due).toEqual([])
    }
    expect((await workOf(people.otherContributor, inHours(2))).late).toEqual([])
  })

  test('tells of a withdrawal that was missed', async () => {
    const id = await make('Phải gỡ', people.editor)
    await take(id, people.publisher, { name: 'publish', withdrawAt: inHours(1).toISOString() })
    expect((await workOf(people.editor, inHours(2))).late).toMatchObject([
      { title: 'Phải gỡ', step: 'withdraw', failure: null },
    ])
  })

  test('is over when the clock has done it', async () => {
    const id = await submitted('Lên muộn')
    await take(id, people.publisher, { name: 'schedule', at: inHours(1).toISOString() })
    await takeDueSteps(payload, inHours(2))
    expect((await workOf(people.editor, inHours(2))).late).toEqual([])
  })
})

describe('what readers have sent', () => {
  const HANDLED = { isHandled: true }
  const ask = (data: object = {}) => createQuestion(payload, data)
  const write = async () =>
    (
      await payload.create({
        collection: 'feedback',
        data: { kind: 'contact', message: 'Cổng dùng rất tiện.' },
        depth: 0,
      })
    ).id

  test('is said with how many wait and since when, and leads to their list', async () => {
    await ask({ createdAt: '2026-01-02T00:00:00.000Z' })
    await ask({ state: 'answering' })
    await ask({ state: 'declined' })
    await ask({ state: 'answered', answer: 'Đã trả lời.' })
    await write()
    const { posts } = await workOf(people.editor)
    expect(posts).toMatchObject([
      { kind: 'questions', total: 2, since: '2026-01-02T00:00:00.000Z' },
      { kind: 'feedback', total: 1 },
    ])
    const list = new URL(posts[0]!.href, 'http://portal.test')
    expect(list.pathname).toBe('/admin/collections/questions')
    expect([...list.searchParams.values()]).toEqual(['received', 'answering'])
  })

  test('is nothing once all of it is seen to', async () => {
    const question = await ask()
    const feedback = await write()
    await payload.update({ collection: 'questions', id: question, data: { state: 'declined' } })
    await payload.update({ collection: 'feedback', id: feedback, data: HANDLED })
    expect((await workOf(people.editor)).posts).toEqual([])
  })

  test('is for those who may answer alone', async () => {
    await ask()
    await write()
    for (const person of [people.admin, people.publisher, people.editor]) {
      expect((await workOf(person)).posts).toHaveLength(2)
    }
    expect((await workOf(people.contributor)).posts).toEqual([])
  })
})

test('a leader has no work, and neither has a contributor without a unit', async () => {
  await submitted('Chờ duyệt')
  expect(await getWorkList({ user: people.leader, now: new Date() })).toBeNull()
  const user = { ...people.contributor, unit: null }
  expect(await getWorkList({ user, now: new Date() })).toBeNull()
  expect(await getWorkList({ user: null, now: new Date() })).toBeNull()
})

test('a contributor sees what they have sent, and not what others have', async () => {
  await submitted('Của mình')
  await submitted('Của đơn vị khác', people.otherContributor)
  expect(await titlesOf(people.contributor, 'submitted')).toEqual(['Của mình'])
  expect((await workOf(people.contributor)).isReviewer).toBe(false)
})
