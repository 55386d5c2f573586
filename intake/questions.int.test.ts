import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findQuestion, getQuestionList } from '@/data/questions'
import { deskOf, DOORS } from '@/database/testing/doors'
import { createPerson, createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { dataOfRichText } from '@/database/testing/rich-text'
import { getRefusedForm } from '@/intake/draw-form'
import { expireIntake } from '@/intake/expire'
import { findRefused, held } from '@/intake/held'
import { takeMessage } from '@/intake/messages'
import { findAskedQuestion, takeQuestion, withdrawQuestion } from '@/intake/questions'
import { senderOf } from '@/intake/sender'
import { countTaken } from '@/intake/shares'
import { judgeStamp, makeStamp } from '@/intake/stamp'
import { intakeLabels as words } from '@/site/intake-labels'

const SECRET = 'only-for-tests-0123456789'
const HELD_KEYS = 10_000

let payload: Payload
const stampOf = (ageMs: number) => makeStamp({ now: new Date(Date.now() - ageMs), secret: SECRET })

function post(fields: Record<string, string>, address = '203.113.1.1'): Request {
  return new Request('http://portal.test/hoi-dap/gui/nhan', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Forwarded-For': `${address}, 127.0.0.1`,
    },
    body: new URLSearchParams(fields).toString(),
  })
}

const real = (more: Record<string, string> = {}) => ({
  'linh-vuc': 'bhxh',
  'cau-hoi': 'Tôi nghỉ việc thì có được nhận bảo hiểm xã hội một lần không?',
  ten: 'Nguyễn Thị Hoa',
  'lien-he': '0905 000 111',
  'dong-y-luu': 'co',
  luc: stampOf(10_000),
  ...more,
})

const tokenOf = (path: string) => path.split('/').at(-1) ?? ''
const ask = (more?: Record<string, string>, address?: string) =>
  takeQuestion(post(real(more), address), new Date())
const stored = async () =>
  (await payload.find({ collection: 'questions', depth: 0, pagination: false })).docs
const contentNumber = async () => (await payload.count({ collection: 'contentChanges' })).totalDocs
const answer = { answer: dataOfRichText({ text: 'Có, khi đủ điều kiện.' }) }

beforeAll(async () => {
  payload = await openPortal()
})

beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'questions', where: {} })
  await payload.db.deleteMany({ collection: 'feedback', where: {} })
})

describe('a question', () => {
  test('is stored with a link that its asker alone has, and changes no page', async () => {
    const before = await contentNumber()
    const path = await ask({}, '203.113.2.1')
    expect(path).toMatch(/^\/hoi-dap\/cau-hoi\/[\w-]{43}$/)
    const [row] = await stored()
    expect(row).toMatchObject({
      state: 'received',
      mayPublish: false,
      senderName: 'Nguyễn Thị Hoa',
    })
    expect(row?.tokenHash).not.toContain(tokenOf(path))
    expect(await findAskedQuestion(tokenOf(path))).toMatchObject({ state: 'received', answer: [] })
    expect(await findAskedQuestion('x')).toBeNull()
    expect(await contentNumber()).toBe(before)
  })

  test.each([
    [{ 'cau-hoi': 'Ngắn' }, 'question'],
    [{ 'linh-vuc': 'gi-do' }, 'topic'],
    [{ 'dong-y-luu': '' }, 'storing'],
    [{ ten: 'x'.repeat(200) }, 'name'],
  ])('with %j is refused beside the field, and what was typed is kept', async (more, field) => {
    const path = await ask(more, '203.113.2.2')
    const refused = findRefused(tokenOf(path))
    expect(Object.keys(refused?.errors ?? {})).toEqual([field])
    expect(refused?.values.contact).toBe('0905 000 111')
    expect(path).not.toContain('0905')
    expect(await stored()).toEqual([])
  })

  test('is answered, published where its asker agrees, and found by readers without a name', async () => {
    const path = await ask({ 'dong-y-dang': 'co' }, '203.113.2.3')
    const [row] = await stored()
    const at = { collection: 'questions', id: row!.id } as const
    await payload.update({ ...at, data: { ...answer, state: 'answered' } })
    expect(await findAskedQuestion(tokenOf(path))).toMatchObject({ state: 'answered' })
    expect((await getQuestionList({})).items).toEqual([])
    const before = await contentNumber()
    await payload.update({ ...at, data: { title: 'Nhận BHXH một lần?', state: 'published' } })
    expect(await contentNumber()).toBe(before + 1)
    const [card] = (await getQuestionList({ topic: 'socialInsurance' })).items
    expect(card).toMatchObject({ href: '/hoi-dap/nhan-bhxh-mot-lan', title: 'Nhận BHXH một lần?' })
    expect((await getQuestionList({ topic: 'safety' })).items).toEqual([])
    const shown = JSON.stringify(await findQuestion('nhan-bhxh-mot-lan'))
    expect(shown).toContain('Có, khi đủ điều kiện.')
    for (const secret of ['Hoa', '0905', row!.tokenHash!]) expect(shown).not.toContain(secret)

    await withdrawQuestion(tokenOf(path))
    expect(await stored()).toEqual([])
    expect(await findQuestion('nhan-bhxh-mot-lan')).toBeNull()
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/hoi-dap/nhan-bhxh-mot-lan' } },
    })
    expect(docs).toMatchObject([{ type: 'gone' }])
  })

  test.each([
    [{ state: 'answered' }, 'answer'],
    [{ ...answer, title: 'Tít', state: 'published' }, 'state'],
  ])('cannot be published without consent or answered without an answer', async (data, path) => {
    await ask({}, '203.113.2.4')
    const [row] = await stored()
    const work = payload.update({ collection: 'questions', id: row!.id, data: data as never })
    await expect(work).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })

  test('loses what tells of its asker when an editor asks for it', async () => {
    const path = await ask({}, '203.113.2.5')
    const [row] = await stored()
    await payload.update({ collection: 'questions', id: row!.id, data: { erase: true } })
    const [erased] = await stored()
    expect(erased).toMatchObject({ senderName: null, contact: null, tokenHash: null, erase: false })
    expect(erased?.erasedAt).toBeTruthy()
    expect(await findAskedQuestion(tokenOf(path))).toBeNull()
  })
})

describe.each(DOORS)('through %s', (door) => {
  test('editors read what was sent; contributors, leaders and the public do not', async () => {
    await ask({}, '203.113.2.6')
    await takeMessage(
      post({ 'loi-nhan': 'Bài hay', 'dong-y-luu': 'co', luc: stampOf(9000) }),
      new Date(),
    )
    const roles = ['admin', 'publisher', 'editor', 'contributor', 'leader'] as const
    for (const collection of ['questions', 'feedback'] as const) {
      const status: Record<string, number> = {}
      for (const role of roles) {
        const name = `${role}-${collection}-${door.length}`
        const unit = role === 'contributor' ? await createUnit(payload, name) : undefined
        const person = await createPerson({ payload, name, role, ...(unit ? { unit } : {}) })
        const found = await deskOf({ payload, door, person, collection }).find()
        status[role] = found.status
        expect(found.text.includes('tokenHash')).toBe(false)
      }
      const stranger = await deskOf({ payload, door, person: null, collection }).find()
      expect({ ...status, stranger: stranger.status }).toEqual({
        admin: 200,
        publisher: 200,
        editor: 200,
        contributor: 403,
        leader: 403,
        stranger: 403,
      })
    }
  })
})

test('what was sent goes when its time is over, and not before', async () => {
  await ask({ 'dong-y-dang': 'co' }, '203.113.2.7')
  const [row] = await stored()
  await payload.update({
    collection: 'questions',
    id: row!.id,
    data: { ...answer, title: 'Ở lại', state: 'published' },
  })
  await ask({}, '203.113.2.7')
  await takeMessage(
    post({ 'loi-nhan': 'Bài hay', 'dong-y-luu': 'co', luc: stampOf(9000) }),
    new Date(),
  )
  const months = (count: number) => new Date(Date.now() + count * 31 * 86_400_000)
  const left = async () => ({
    questions: (await stored()).map(({ senderName }) => senderName),
    feedback: (await payload.count({ collection: 'feedback' })).totalDocs,
  })
  await expireIntake(payload, months(5))
  expect(await left()).toEqual({ questions: ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'], feedback: 1 })
  await expireIntake(payload, months(7))
  expect((await left()).feedback).toBe(0)
  await expireIntake(payload, months(13))
  expect((await left()).questions).toEqual([null])
})

describe('while programs and floods send', () => {
  beforeEach(() => {
    for (const counts of [held.taken, held.stamps]) counts.clear()
    held.refused.clear()
  })

  test('they are given no more than their part, and real ones beside them get through', async () => {
    const asked: string[] = []
    for (let number = 0; number < 1600; number += 1) {
      const spam = [
        () => ask({ 'trang-web': 'https://spam.test' }, `192.0.2.${number % 250}`),
        () => ask({ luc: 'abc.def' }, `192.0.2.${number % 250}`),
        // Two that flood with what cannot be told from a question.
        () => ask({}, `198.51.100.${number % 250}`),
        () => ask({}, `2001:db8:1:${number.toString(16)}::1`),
      ]
      await spam[number % 4]!()
      if (number % 250 === 249) {
        asked.push(await ask({ ten: `Người thật ${number}` }, `203.0.113.${number % 7}`))
      }
    }
    expect(asked.filter((path) => path.startsWith('/hoi-dap/cau-hoi/'))).toHaveLength(6)
    const names = (await stored()).map(({ senderName }) => senderName)
    expect(names.filter((name) => name?.startsWith('Người thật'))).toHaveLength(6)
    // A fifth of the room at the most, and of what is then left.
    const flooded = names.length - 6
    expect(flooded).toBeGreaterThan(20)
    expect(flooded).toBeLessThanOrEqual(80)
  })

  test('whoever shares their address is told why, and gets back what they typed', async () => {
    for (let number = 0; number < 100; number += 1) await ask({}, '198.51.100.1')
    expect(await stored()).toHaveLength(10)
    const path = await ask({ ten: 'Người thật' }, '198.51.100.1')
    expect(findRefused(tokenOf(path))).toMatchObject({
      notice: words.notices.tooMany,
      values: { name: 'Người thật', question: real()['cau-hoi'] },
    })
    // As much as the server keeps, sent once more from there: it pushes out its own.
    const other = await ask({ 'cau-hoi': 'Ngắn' }, '203.0.113.9')
    for (let number = 0; number < 400; number += 1) await ask({}, '198.51.100.1')
    expect(held.refused.size).toBe(300)
    expect(findRefused(tokenOf(other))).toMatchObject({ values: { question: 'Ngắn' } })
  })

  test('a stamp is used some times by an address, which then gets its own', async () => {
    const luc = stampOf(20_000)
    const paths: string[] = []
    for (let number = 0; number < 6; number += 1) paths.push(await ask({ luc }, '203.0.113.20'))
    expect(await stored()).toHaveLength(5)
    const refused = getRefusedForm(tokenOf(paths.at(-1)!), new Date())
    expect(refused).toMatchObject({ form: { notice: words.notices.staleForm } })
    expect(refused?.form.values.question).toBe(real()['cau-hoi'])
    expect(judgeStamp({ stamp: refused!.stamp, now: new Date(), secret: SECRET })).toBe('tooSoon')
    // Others who read the same page do not notice.
    expect(await ask({ luc }, '203.0.113.21')).toMatch(/^\/hoi-dap\/cau-hoi\//)
  })

  test('the hour has room for so many, from however many addresses, and nothing grows', async () => {
    const addressOf = (number: number) => `${20 + (number % 150)}.${number >> 8}.${number & 255}.1`
    const paths: string[] = []
    for (let number = 0; number < 1000; number += 1) paths.push(await ask({}, addressOf(number)))
    expect(await stored()).toHaveLength(200)
    expect(findRefused(tokenOf(paths.at(-1)!))).toMatchObject({ notice: words.notices.tooBusy })
    expect(held.refused.size).toBe(300)
    // Whoever is refused is not remembered.
    expect(held.stamps.size).toBe(200)
    expect(held.taken.size).toBeLessThanOrEqual(3 * 200)
    for (let number = 0; number < HELD_KEYS; number += 1) {
      countTaken(senderOf(addressOf(number), SECRET), held.taken, new Date())
    }
    expect(held.taken.size).toBe(HELD_KEYS)
  })
})
