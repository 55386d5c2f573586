/** What is written comes back the same from each database, and is found and sorted the same. */
import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { dataOfRichText } from '@/database/testing/rich-text'

/** The last instant of 2023 in UTC, which is already 2024 in Vietnam; to the millisecond. */
const INSTANT = '2023-12-31T23:59:59.999Z'
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
/** Composed (NFC), with characters outside the basic plane and what a query language might take. */
const WORDS = 'Điện Biên: “Đoàn viên” & 100% $gt.a {"b":1} \\ \' 👷🏽 𠀀'

let payload: Payload
let unit: string
let successors: string[]
let campaigns: string[]

beforeAll(async () => {
  payload = await openPortal()
  const unitOf = async (name: string, more: object = {}) =>
    (
      await payload.create({
        collection: 'units',
        data: { name, shortName: name, kind: 'district', ...more } as never,
      })
    ).id
  const campaignOf = async (name: string) =>
    (await payload.create({ collection: 'campaigns', data: { name, _status: 'published' } })).id
  successors = [await unitOf('Z'), await unitOf('A')]
  unit = await unitOf('Đơn vị', { successors, order: 0 })
  campaigns = [await campaignOf('Sau'), await campaignOf('Trước')]
})

describe('one of everything', () => {
  const body = dataOfRichText({ text: WORDS })

  const write = () =>
    payload.create({
      collection: 'news',
      depth: 0,
      data: {
        title: WORDS,
        lead: '',
        body,
        unit,
        campaigns,
        eventAt: INSTANT,
        publishedAt: INSTANT,
        isSample: true,
        byline: null,
        _status: 'published',
      } as never,
    })

  test('comes back as it was written', async () => {
    const { id } = await write()
    const stored = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(id).toMatch(UUID_V7)
    expect(stored).toMatchObject({
      id,
      title: WORDS,
      body,
      unit,
      campaigns,
      eventAt: INSTANT,
      publishedAt: INSTANT,
      isSample: true,
      _status: 'published',
    })
    expect(stored.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  test('comes back the same as a version', async () => {
    const { id } = await write()
    const { docs } = await payload.findVersions({
      collection: 'news',
      depth: 0,
      where: { parent: { equals: id } },
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      parent: id,
      latest: true,
      version: { title: WORDS, body, unit, campaigns, eventAt: INSTANT, isSample: true },
    })
  })

  test('brings what it refers to, in the order in which it was named', async () => {
    const { id } = await write()
    const { campaigns: named, unit: of } = await payload.findByID({
      collection: 'news',
      id,
      depth: 2,
    })
    expect(named).toMatchObject([{ name: 'Sau' }, { name: 'Trước' }])
    expect(of).toMatchObject({
      name: 'Đơn vị',
      order: 0,
      successors: [{ name: 'Z' }, { name: 'A' }],
    })
  })

  test('keeps no, nought and nothing apart', async () => {
    const { id } = await payload.create({
      collection: 'news',
      depth: 0,
      draft: true,
      data: { title: 'Không có gì', isSample: false, campaigns: [] },
    })
    const {
      isSample,
      campaigns: none,
      eventAt,
      byline,
      cover,
      body: text,
    } = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(isSample).toBe(false)
    expect(none).toEqual([])
    // What is missing is null on one database and left out on the other: ask with `?? null`.
    expect([eventAt, byline, cover, text].map((value) => value ?? null)).toEqual(
      Array.from({ length: 4 }, () => null),
    )
    const { order } = await payload.findByID({ collection: 'units', id: unit, depth: 0 })
    expect(order).toBe(0)
  })

  test('what is emptied is as if it had never been there', async () => {
    const { id } = await write()
    const emptied = { lead: null, unit: null, campaigns: [], eventAt: null, body: null }
    await payload.update({ collection: 'news', id, data: emptied, depth: 0 })
    const stored = await payload.findByID({ collection: 'news', id, depth: 0 })
    const { lead, unit: none, eventAt, body: text } = stored
    expect([lead, none, eventAt, text].map((value) => value ?? null)).toEqual(
      Array.from({ length: 4 }, () => null),
    )
    expect(stored.campaigns).toEqual([])
  })
})

describe('a global', () => {
  test('comes back as it was written, with its lists in order', async () => {
    const item = (label: string) => ({ label, href: '/gioi-thieu' })
    const data = { main: [item('Z'), item(WORDS), item('A')] }
    await payload.updateGlobal({ slug: 'navigation', data, depth: 0 })
    expect(await payload.findGlobal({ slug: 'navigation', depth: 0 })).toMatchObject(data)
  })
})

describe('units', () => {
  /** In no order; the last has neither note nor end. */
  const NOTES = ['Đà Nẵng', 'đà nẵng', 'An', 'Ân', 'Ăn', 'bà', 'Zét', 'a10', 'a9', null]
  const ids: string[] = []
  const ours = (where: Where = {}): Where => ({ and: [{ id: { in: ids } }, where] })
  const notesOf = async (options: { where?: Where; sort?: string | string[] }) => {
    const { docs } = await payload.find({
      collection: 'units',
      depth: 0,
      pagination: false,
      ...options,
      where: ours(options.where),
    })
    return docs.map(({ note }) => note ?? null)
  }

  beforeAll(async () => {
    for (const [index, note] of NOTES.entries()) {
      const { id } = await payload.create({
        collection: 'units',
        depth: 0,
        data: {
          name: `Đơn vị ${index}`,
          shortName: `ĐV ${index}`,
          kind: index % 2 === 0 ? 'district' : 'sector',
          order: index,
          ...(note === null ? {} : { note, validTo: `20${10 + index}-01-01T00:00:00.000Z` }),
        },
      })
      ids.push(id)
    }
  })

  test('are sorted by code point, what has no word first', async () => {
    const sorted = NOTES.filter((note) => note !== null).sort()
    expect(await notesOf({ sort: 'note' })).toEqual([null, ...sorted])
    expect(await notesOf({ sort: '-note' })).toEqual([...sorted.toReversed(), null])
  })

  test('are sorted by number, date and several fields', async () => {
    expect(await notesOf({ sort: '-order' })).toEqual(NOTES.toReversed())
    expect(await notesOf({ sort: 'validTo' })).toEqual([null, ...NOTES.slice(0, -1)])
    expect(await notesOf({ sort: ['kind', '-order'] })).toEqual(
      [8, 6, 4, 2, 0, 9, 7, 5, 3, 1].map((index) => NOTES[index]),
    )
  })

  const QUESTIONS: [name: string, where: Where, found: number[]][] = [
    ['equal to a word, marks and case included', { note: { equals: 'Đà Nẵng' } }, [0]],
    [
      'other than a word, those without any included',
      { note: { not_equals: 'An' } },
      [0, 1, 3, 4, 5, 6, 7, 8, 9],
    ],
    ['one of several', { note: { in: ['An', 'Ân'] } }, [2, 3]],
    [
      // Alone, `not_in` finds those without any on MongoDB and leaves them out on SQLite.
      'none of several, or without a word',
      { or: [{ note: { not_in: ['An', 'Ân', 'a9'] } }, { note: { exists: false } }] },
      [0, 1, 4, 5, 6, 7, 9],
    ],
    ['without a word', { note: { exists: false } }, [9]],
    ['equal to nothing', { note: { equals: null } }, [9]],
    ['with a word', { note: { exists: true } }, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['without an end', { validTo: { exists: false } }, [9]],
    ['with an end before a day', { validTo: { less_than: '2012-01-01T00:00:00.000Z' } }, [0, 1]],
    [
      'with no end or a late one',
      { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: '2018-01-01' } }] },
      [8, 9],
    ],
    ['with a number between two', { order: { greater_than: 2, less_than_equal: 4 } }, [3, 4]],
    ['with nought', { order: { equals: 0 } }, [0]],
    // Small and capital letters are the same to SQLite in ASCII only.
    ['with two parts of words', { note: { like: 'ng à' } }, [0, 1]],
    [
      'of a kind and with a word',
      { kind: { equals: 'sector' }, note: { exists: true } },
      [1, 3, 5, 7],
    ],
  ]

  test.each(QUESTIONS)('are found: %s', async (_, where, found) => {
    expect(await notesOf({ where, sort: 'order' })).toEqual(found.map((index) => NOTES[index]))
    const { totalDocs } = await payload.count({ collection: 'units', where: ours(where) })
    expect(totalDocs).toBe(found.length)
  })
})

describe('what a document refers to', () => {
  const both: Where[] = [
    { 'unit.name': { equals: 'Đơn vị' } },
    { 'unit.kind': { equals: 'sector' } },
  ]
  const QUESTIONS: [name: string, where: () => Where, found: boolean][] = [
    ['by id', () => ({ unit: { equals: unit } }), true],
    ['by one of its fields', () => ({ 'unit.name': { equals: 'Đơn vị' } }), true],
    ['by nothing in one of its fields', () => ({ 'unit.deletedAt': { equals: null } }), true],
    ['by two of its fields', () => ({ and: both }), false],
    ['by a field of one of many', () => ({ 'campaigns.name': { equals: 'Trước' } }), true],
    ['by one of many', () => ({ campaigns: { in: [campaigns[1]] } }), true],
    ['by none of many', () => ({ campaigns: { in: [unit] } }), false],
  ]

  test.each(QUESTIONS)('finds it: %s', async (_, where, found) => {
    const { id } = await payload.create({
      collection: 'news',
      depth: 0,
      data: { title: 'Tin', unit, campaigns, _status: 'published' },
    })
    const { docs } = await payload.find({
      collection: 'news',
      depth: 0,
      where: { and: [{ id: { equals: id } }, where()] },
    })
    expect(docs.map((doc) => doc.id)).toEqual(found ? [id] : [])
  })
})
