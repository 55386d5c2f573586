import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { findByWords } from '@/data/search'
import { openPortal } from '@/database/testing/portal'
import { createQuestion } from '@/database/testing/questions'
import { dataOfRichText } from '@/database/testing/rich-text'
import { expireIntake } from '@/intake/expire'
import { rebuildIndex } from '@/search/engines/rebuild'

let payload: Payload

const titlesFor = async (words: string) =>
  (await findByWords(words)).results.map(({ title }) => title.map(({ text }) => text).join(''))

async function publish(title: string, data: object = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    data: { title, _status: 'published', ...data } as never,
    depth: 0,
  })
  return id
}

beforeAll(async () => {
  payload = await openPortal()
})

describe('what is found', () => {
  beforeAll(async () => {
    await publish('Dương cầm', { publishedAt: '2024-03-01T00:00:00.000Z' })
    await publish('Đường mới', { publishedAt: '2022-03-01T00:00:00.000Z' })
    await publish('Nâng bước', { body: dataOfRichText({ text: 'Theo văn bản 178/BC-LĐLĐ ấy.' }) })
    await publish('Họp CĐCS')
    await publish('Ra mắt công đoàn cơ sở')
  })

  test('has the marks that were typed first', async () => {
    expect(await titlesFor('duong')).toEqual(['Dương cầm', 'Đường mới'])
    expect(await titlesFor('đường')).toEqual(['Đường mới', 'Dương cầm'])
  })

  test.each(['178/BC-LĐLĐ', '178/bc-ldld', '178 BC LĐLĐ', '"văn bản 178/BC-LĐLĐ ấy"'])(
    'by the number %j',
    async (words) => {
      expect(await titlesFor(words)).toEqual(['Nâng bước'])
    },
  )

  test.each(['CĐCS', 'cdcs', 'công đoàn cơ sở', 'cong doan co so'])(
    'by the short and the long form of %j',
    async (words) => {
      expect((await titlesFor(words)).toSorted()).toEqual(['Họp CĐCS', 'Ra mắt công đoàn cơ sở'])
    },
  )

  test('stands together where it is quoted', async () => {
    expect(await titlesFor('cơ sở công đoàn')).toEqual(['Ra mắt công đoàn cơ sở'])
    expect(await titlesFor('"cơ sở công đoàn"')).toEqual([])
  })
})

describe('the index follows', () => {
  test('a draft over what is out, withdrawing, trash, restoring and deleting', async () => {
    const id = await publish('Kangaru một')
    const change = (data: object, draft = false) =>
      payload.update({ collection: 'news', id, data, draft, trash: true, depth: 0 })
    expect(await titlesFor('kangaru')).toEqual(['Kangaru một'])
    await change({ title: 'Wombat' }, true)
    expect([await titlesFor('kangaru'), await titlesFor('wombat')]).toEqual([['Kangaru một'], []])
    await change({ title: 'Wombat', _status: 'published' })
    expect([await titlesFor('kangaru'), await titlesFor('wombat')]).toEqual([[], ['Wombat']])
    await change({ _status: 'draft' })
    expect(await titlesFor('wombat')).toEqual([])
    await change({ _status: 'published' })
    await change({ deletedAt: new Date().toISOString() })
    expect(await titlesFor('wombat')).toEqual([])
    await change({ deletedAt: null, _status: 'published' })
    expect(await titlesFor('wombat')).toEqual(['Wombat'])
    await payload.delete({ collection: 'news', id })
    expect(await titlesFor('wombat')).toEqual([])
  })

  test('a question is there as long as it is out', async () => {
    const id = await createQuestion(payload, { title: 'Gấu túi?', answer: 'Có gấu túi.' })
    const change = (data: object) => payload.update({ collection: 'questions', id, data, depth: 0 })
    // What the index has is counted, whether it may be shown or not.
    const count = async () => (await findByWords('gấu túi')).total
    expect(await count()).toBe(0)
    await change({ state: 'answered' })
    expect(await count()).toBe(0)
    await change({ state: 'published' })
    expect(await titlesFor('gấu túi')).toEqual(['Gấu túi?'])
    await change({ title: 'Chồn đất?', erase: true })
    expect(await titlesFor('chồn đất')).toEqual(['Chồn đất?'])
    await change({ state: 'answered' })
    expect(await count()).toBe(0)
    await change({ state: 'published' })
    await expireIntake(payload, new Date(Date.now() + 10 * 366 * 24 * 3_600_000))
    expect(await titlesFor('gấu túi')).toEqual(['Chồn đất?'])
    await payload.delete({ collection: 'questions', id })
    expect(await count()).toBe(0)
  })

  test('a rebuild finds the same, and what was stored past the hooks', async () => {
    const id = await publish('Thú mỏ vịt')
    const data = { title: 'Thú lông nhím' }
    await payload.db.updateOne({ collection: 'news', id, data, returning: false })
    expect(await titlesFor('nhím')).toEqual([])
    await rebuildIndex({ payload })
    expect([await titlesFor('mỏ vịt'), await titlesFor('nhím')]).toEqual([[], ['Thú lông nhím']])
  })
})

test.each([
  '"',
  '""" OR "',
  'NEAR(a b)',
  'a* -b ^c:',
  '😀',
  '\u0000x',
  '\ud800 y',
  '.*(',
  "'; DROP",
])('asked for %j it does not fail', async (words) => {
  await expect(findByWords(words)).resolves.toBeDefined()
})
