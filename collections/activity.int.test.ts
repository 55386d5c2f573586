/** The log: what is told, to whom, and that nobody alters it. */
import type { OptionObject, Payload, SelectField } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { DOORS, deskOf } from '@/database/testing/doors'
import type { Fields } from '@/database/testing/doors'
import type { Persona, Personas } from '@/database/testing/personas'
import { createPerson, PASSWORD, personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { ASKER, createQuestion } from '@/database/testing/questions'
import { rest } from '@/database/testing/rest'
import { dataOfRichText } from '@/database/testing/rich-text'
import { letEditorsPublish } from '@/database/testing/settings'
import { FAILED_LOGINS_AN_HOUR } from '@/hooks/accounts'
import { SILENT } from '@/hooks/record-activity'

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

async function rowsWhere(where: Fields) {
  const { docs } = await payload.find({
    collection: 'activity',
    depth: 0,
    pagination: false,
    sort: 'at',
    where: where as never,
  })
  return docs
}

const rowsOf = (item: string) => rowsWhere({ item: { equals: item } })

async function newItem(unit: string | null = people.contributor.unit): Promise<string> {
  const { id } = await payload.create({ collection: 'news', data: { title: 'Hội thi', unit } })
  return id
}

const logIn = (email: string, password: string) =>
  rest(payload, { as: null, method: 'POST', path: '/users/login', body: { email, password } })

/** MongoDB refuses a row of a kind that the field does not list, and the change with it. */
test('the log has a word for everything that it tells of', () => {
  const { collections, globals } = payload.config
  const told = [...collections, ...globals]
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-') && !SILENT.has(slug))
  const kind = payload.collections.activity.config.flattenedFields.find(
    ({ name }) => name === 'kind',
  )
  const listed = (kind as SelectField).options.map((option) => (option as OptionObject).value)
  expect(listed.toSorted()).toEqual(told.toSorted())
})

describe('the log tells', () => {
  test('who logged in', async () => {
    const someone = await createPerson({ payload, name: 'dang-nhap', role: 'editor' })
    expect((await logIn(someone.email, PASSWORD)).status).toBe(200)
    expect(await rowsWhere({ actor: { equals: someone.id } })).toMatchObject([
      { action: 'login', actorName: 'dang-nhap', actorRole: 'editor' },
    ])
  })

  test('which address was refused, and no password', async () => {
    const email = 'nguoi-la@congdoan.test'
    expect((await logIn(email, 'mật khẩu của tôi ở nơi khác')).status).toBe(401)
    const rows = await rowsWhere({ action: { equals: 'loginFailed' }, title: { equals: email } })
    expect(rows).toMatchObject([{ actor: null, actorName: null }])
    expect(JSON.stringify(await rowsWhere({}))).not.toContain('mật khẩu của tôi')
  })

  test('that a locked account was tried again', async () => {
    const someone = await createPerson({ payload, name: 'khoa', role: 'editor' })
    for (let attempt = 0; attempt < 6; attempt += 1) await logIn(someone.email, 'sai mật khẩu rồi')
    const rows = await rowsWhere({ title: { equals: someone.email } })
    expect(rows).toHaveLength(6)
    expect(rows.at(-1)).toMatchObject({ note: 'Tài khoản đang bị khoá tạm.' })
  })

  test('that a night of tries fills no disk', async () => {
    const known = (await rowsWhere({ action: { equals: 'loginFailed' } })).length
    const row = { action: 'loginFailed', kind: 'users', actor: null } as const
    const at = new Date().toISOString()
    for (let index = known; index < FAILED_LOGINS_AN_HOUR - 1; index += 1) {
      await payload.db.create({ collection: 'activity', data: { id: uuidv7(), at, ...row } })
    }
    await logIn('tho-pha-khoa@congdoan.test', 'thử')
    await logIn('tho-pha-khoa@congdoan.test', 'thử')
    const rows = await rowsWhere({ title: { equals: 'tho-pha-khoa@congdoan.test' } })
    expect(rows).toMatchObject([
      { note: 'Quá nhiều lần trong một giờ: các lần sau không ghi nữa.' },
    ])
  })

  test('who became what, and by whom', async () => {
    const someone = await createPerson({ payload, name: 'len-chuc', role: 'editor' })
    await deskOf({ payload, door: 'REST', person: people.admin, collection: 'users' }).update(
      someone.id,
      { role: 'publisher' },
    )
    expect(await rowsOf(someone.id)).toMatchObject([
      { action: 'roleChange', note: 'Tài khoản mới: Biên tập viên', actor: null },
      {
        action: 'roleChange',
        note: 'Biên tập viên → Duyệt và xuất bản',
        actor: people.admin.id,
        details: { from: 'editor', to: 'publisher' },
      },
    ])
  })

  test('what was put into the trash, taken out and deleted', async () => {
    const id = await newItem()
    const desk = deskOf({ payload, door: 'REST', person: people.admin, collection: 'news' })
    await desk.update(id, { deletedAt: new Date().toISOString() })
    await desk.update(id, { deletedAt: null }, { trash: true })
    await desk.remove(id)
    const told = (await rowsOf(id)).map(({ action, title, actorName }) => [
      action,
      title,
      actorName,
    ])
    expect(told).toEqual([
      ['transition', 'Hội thi', null],
      ['trash', 'Hội thi', 'admin'],
      ['restore', 'Hội thi', 'admin'],
      ['delete', 'Hội thi', 'admin'],
    ])
  })

  test('who answered, published, changed and took down what a reader has asked, and not what', async () => {
    const id = await createQuestion(payload, { question: 'Lương của tôi bị chậm.', title: 'Kín' })
    const desk = deskOf({ payload, door: 'REST', person: people.editor, collection: 'questions' })
    await desk.update(id, { topic: 'wages' })
    await desk.update(id, { answer: dataOfRichText({ text: 'Phải trả lãi.' }), state: 'answered' })
    await desk.update(id, { title: 'Trả lương chậm thì sao?', state: 'published' })
    await desk.update(id, { topic: 'other', erase: true })
    await desk.update(id, { answer: dataOfRichText({ text: 'Chậm 15 ngày phải trả lãi.' }) })
    await desk.update(id, { state: 'answered', title: 'Kín trở lại' })
    await desk.remove(id)
    const rows = await rowsOf(id)
    const title = 'Trả lương chậm thì sao?'
    expect(rows.map((row) => [row.action, row.title, row.actorName])).toEqual([
      ['answer', null, 'editor'],
      ['publishAnswer', title, 'editor'],
      ['changeAnswer', title, 'editor'],
      ['withdrawAnswer', title, 'editor'],
      ['delete', null, 'editor'],
    ])
    expect(rows.every(({ kind }) => kind === 'questions')).toBe(true)
    for (const secret of ['Kín', 'Lương của tôi', ASKER.senderName, ASKER.contact]) {
      expect(JSON.stringify(rows)).not.toContain(secret)
    }
  })

  test('nothing of a question that its asker has sent and deleted', async () => {
    const id = await createQuestion(payload, {})
    await payload.delete({ collection: 'questions', id })
    expect(await rowsOf(id)).toEqual([])
  })

  test('which settings were changed', async () => {
    await letEditorsPublish(payload, true)
    await letEditorsPublish(payload, false)
    const rows = await rowsWhere({ action: { equals: 'settings' } })
    expect(rows.at(-1)).toMatchObject({
      kind: 'site-settings',
      title: 'Thông tin cổng',
      note: 'Đã đổi: Biên tập viên được tự xuất bản (toà soạn ít người).',
    })
  })

  test('names and roles as they were then', async () => {
    const someone = await createPerson({ payload, name: 'ten-cu', role: 'editor' })
    const desk = deskOf({ payload, door: 'REST', person: someone, collection: 'news' })
    const { docs } = await desk.create({ title: 'Tít cũ' }, { draft: true })
    const id = String(docs[0]!.id)
    await payload.update({ collection: 'users', id: someone.id, data: { name: 'ten-moi' } })
    await payload.update({ collection: 'news', id, data: { title: 'Tít mới' } })
    await payload.delete({ collection: 'users', id: someone.id })
    expect(await rowsOf(id)).toMatchObject([{ title: 'Tít cũ', actorName: 'ten-cu' }])
  })

  test('who deleted their own account', async () => {
    const someone = await createPerson({ payload, name: 'tu-xoa', role: 'admin' })
    await deskOf({ payload, door: 'REST', person: someone, collection: 'users' }).remove(someone.id)
    expect((await rowsOf(someone.id)).at(-1)).toMatchObject({
      action: 'delete',
      actor: null,
      actorName: 'tu-xoa',
    })
  })

  test('nothing of a step that was refused', async () => {
    const id = await newItem()
    const desk = deskOf({ payload, door: 'REST', person: people.contributor, collection: 'news' })
    expect((await desk.update(id, { step: { name: 'publish' } })).status).toBe(403)
    expect(await rowsOf(id)).toHaveLength(1)
  })
})

describe.each(DOORS)('through %s nobody', (door) => {
  const everyone = () => Object.values(people) as (Persona | null)[]

  test('writes a row', async () => {
    const before = (await rowsWhere({})).length
    for (const person of everyone()) {
      const desk = deskOf({ payload, door, person, collection: 'activity' })
      const row = { at: new Date().toISOString(), action: 'login', title: 'Bịa' }
      expect((await desk.create(row)).status).toBe(403)
    }
    // Logging in through REST is told as well.
    expect((await rowsWhere({ action: { not_equals: 'login' } })).length).toBeLessThanOrEqual(
      before,
    )
    expect(await rowsWhere({ title: { equals: 'Bịa' } })).toEqual([])
  })

  test('changes or deletes a row', async () => {
    const id = await newItem()
    const [row] = await rowsOf(id)
    for (const person of everyone()) {
      const desk = deskOf({ payload, door, person, collection: 'activity' })
      expect((await desk.update(row!.id, { title: 'Khác' })).status).toBe(403)
      expect((await desk.remove(row!.id)).status).toBe(403)
      expect((await desk.updateMany({ item: { equals: id } }, { title: 'Khác' })).status).toBe(403)
    }
    expect(await rowsOf(id)).toEqual([row])
  })
})

test('a script that passes over access rules neither changes nor deletes a row', async () => {
  const id = await newItem()
  const [row] = await rowsOf(id)
  const one = { collection: 'activity', id: row!.id } as const
  await expect(payload.update({ ...one, data: { title: 'Khác' } })).rejects.toThrow(/chỉ ghi thêm/)
  await expect(payload.delete(one)).rejects.toThrow(/chỉ ghi thêm/)
  const { errors } = await payload.delete({
    collection: 'activity',
    where: { item: { equals: id } },
  })
  expect(errors).toHaveLength(1)
  expect(await rowsOf(id)).toEqual([row])
})

describe('the log is read by', () => {
  const reads = async (person: Persona | null) => {
    const { json } = await rest(payload, { as: person, path: '/activity?limit=500&depth=0' })
    return ((json as { docs?: Fields[] }).docs ?? []).map(({ action, unit }) => ({ action, unit }))
  }

  test('those who manage the site: all of it', async () => {
    for (const person of [people.admin, people.publisher]) {
      const actions = (await reads(person)).map(({ action }) => action)
      expect(actions).toEqual(expect.arrayContaining(['login', 'roleChange', 'transition']))
    }
  })

  test('editors and leaders: what happened to items', async () => {
    for (const person of [people.editor, people.leader]) {
      const actions = new Set((await reads(person)).map(({ action }) => action))
      expect(actions).toContain('transition')
      for (const action of ['login', 'loginFailed', 'roleChange', 'settings']) {
        expect(actions).not.toContain(action)
      }
    }
  })

  test('contributors: what happened to items of their unit', async () => {
    await newItem()
    await newItem(people.otherContributor.unit)
    const rows = await reads(people.contributor)
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set([people.contributor.unit]))
  })

  test('the public: nothing of it, nor of its file', async () => {
    expect((await rest(payload, { as: null, path: '/activity' })).status).toBe(403)
    expect((await rest(payload, { as: null, path: '/activity/csv' })).status).toBe(401)
  })
})

test('the file has what its reader may see, as it is filtered, with no formulas', async () => {
  const id = await newItem()
  await payload.update({ collection: 'news', id, data: { title: '=1+1' } })
  await payload.update({
    collection: 'news',
    id,
    data: { step: { name: 'submit' } },
    user: people.contributor,
  })
  const csv = async (person: Persona, query: string) => {
    const { bytes, type } = await rest(payload, { as: person, path: `/activity/csv?${query}` })
    expect(type).toBe('text/csv; charset=utf-8')
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }
  const text = await csv(people.contributor, `where[item][equals]=${id}`)
  expect(text.startsWith('\u{FEFF}Lúc;Người làm;Vai trò;Việc;Mục;')).toBe(true)
  expect(text).toContain(";contributor;Cộng tác viên;Gửi duyệt;'=1+1;")
  expect(await csv(people.editor, 'search=len-chuc')).not.toContain('len-chuc')
  expect(await csv(people.admin, 'search=len-chuc')).toContain('Đổi vai trò')
})
