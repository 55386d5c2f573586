/** What hooks have made of the index, change by change, is what a rebuild makes of it at once. */
import type { Client } from '@libsql/client'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { createDocument, noonOf } from '@/database/testing/documents'
import { createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { createQuestion } from '@/database/testing/questions'
import { dataOfRichText } from '@/database/testing/rich-text'
import { rebuildIndex } from '@/search/engines/rebuild'

const CHANGES = 1000
const MINUTE = 60_000
const WORDS = 'đường dương công đoàn cơ sở 178/BC-LĐLĐ CĐCS hoà hòa lao động Tết 07-CT/TW'.split(
  ' ',
)
const COLLECTIONS = ['news', 'articles', 'episodes', 'documents', 'pages', 'questions'] as const
const ABOUT_ALL = ['news', 'articles', 'episodes'] as readonly string[]
/** Of two years, and one an hour after midnight of a new year in Viet Nam. */
const DAYS = ['2019-12-31T18:00:00.000Z', '2021-05-01T02:00:00.000Z', '2024-02-29T02:00:00.000Z']

interface Item {
  collection: (typeof COLLECTIONS)[number]
  id: string
  isTrashed: boolean
}

test(`after ${CHANGES} random changes`, { timeout: 10 * MINUTE }, async () => {
  const payload = await openPortal()
  const random = seeded(20_260_301)
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const text = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ')
  const content = () => ({
    title: text(3),
    lead: text(4),
    body: dataOfRichText({ text: text(12) }),
  })
  const topics = await createTopics(payload)
  let items: Item[] = []
  let numbers = 0
  const numberOf = () => (numbers += 1)
  const broadcast = () => ({
    medium: pick(['tv', 'radio']),
    number: numberOf(),
    broadcastAt: pick(DAYS),
  })

  const change = ({ collection, id }: Item, data: object, draft = false) =>
    payload.update({ collection, id, data, draft, trash: true, depth: 0 })

  /** What an item is about, who wrote it and when it came out. */
  const about = () =>
    pick([
      { category: pick([...topics.categories, null]) },
      { unit: pick([...topics.units, null]) },
      { campaigns: pick([[], topics.campaigns.slice(1), topics.campaigns]) },
      { byline: text(2) },
      { publishedAt: pick(DAYS) },
    ])
  const document = () => {
    const { title, body } = content()
    return { abstract: title, body, issuedOn: noonOf(pick(DAYS).slice(0, 10)) }
  }
  /** Names are no part of the index; renaming must leave it as true as before. */
  const rename = () => {
    const [collection, id] = pick([
      ['categories', pick(topics.categories)],
      ['units', pick(topics.units)],
      ['campaigns', pick(topics.campaigns)],
    ] as const)
    return payload.update({ collection, id, data: { name: text(3) }, depth: 0 })
  }

  const question = () => {
    const { title, lead, body } = content()
    return { title, question: lead, answer: body }
  }

  const steps: ((item: Item) => Promise<unknown>)[] = [
    (item) => change(item, { ...content(), _status: 'published' }),
    (item) => change(item, content(), true),
    (item) => change(item, { _status: 'draft' }),
    (item) => change(item, { _status: 'published' }),
  ]
  const aboutSteps: typeof steps = [
    (item) => change(item, { ...about(), _status: 'published' }),
    (item) => change(item, about(), true),
  ]
  const documentSteps: typeof steps = [
    (item) => change(item, { ...document(), _status: 'published' }),
    (item) => change(item, { number: `${numberOf()}/KH-LĐLĐ`, _status: 'published' }),
    (item) => change(item, document(), true),
    (item) => change(item, { _status: pick(['draft', 'published']) }),
  ]
  const questionSteps: typeof steps = [
    (item) => change(item, { ...question(), state: 'published' }),
    (item) => change(item, question()),
    (item) => change(item, { state: pick(['answering', 'answered', 'declined']) }),
    (item) => change(item, { state: 'published', erase: true }),
  ]
  const stepsOf = ({ collection }: Item) => {
    if (collection === 'documents') return documentSteps
    return ABOUT_ALL.includes(collection) ? [...steps, ...aboutSteps] : steps
  }
  const putInTrash = async (item: Item) => {
    await change(item, { deletedAt: new Date().toISOString() })
    item.isTrashed = true
  }
  const takeOut = async (item: Item) => {
    await change(item, { deletedAt: null })
    item.isTrashed = false
  }
  const remove = async (item: Item) => {
    await payload.delete({ collection: item.collection, id: item.id, trash: true })
    items = items.filter((other) => other !== item)
  }
  const create = async () => {
    const collection = pick(COLLECTIONS)
    if (collection === 'questions') {
      const state = pick(['received', 'published'] as const)
      const words = { title: text(3), question: text(4), answer: text(12) }
      const id = await createQuestion(payload, { ...words, state })
      items.push({ collection, id, isTrashed: false })
      return
    }
    const _status = pick(['draft', 'published'] as const)
    if (collection === 'documents') {
      const number = `${numberOf()}/BC-LĐLĐ`
      const id = await createDocument(payload, { ...document(), number, _status })
      items.push({ collection, id, isTrashed: false })
      return
    }
    const data = {
      ...content(),
      _status,
      ...(collection === 'episodes' ? broadcast() : {}),
      ...(ABOUT_ALL.includes(collection) ? about() : {}),
    }
    const { id } = await payload.create({ collection, data: data as never, depth: 0 })
    items.push({ collection, id, isTrashed: false })
  }

  for (let count = 0; count < CHANGES; count += 1) {
    if (items.length < 5 || (items.length < 40 && random() < 0.2)) {
      await create()
      continue
    }
    if (random() < 0.02) {
      await rename()
      continue
    }
    const item = pick(items)
    if (item.collection === 'questions')
      await pick([...questionSteps, ...questionSteps, remove])(item)
    else if (item.isTrashed) await pick([takeOut, remove])(item)
    else await pick([...stepsOf(item), ...stepsOf(item), putInTrash, remove])(item)
  }

  const incremental = await everythingIn(payload)
  await rebuildIndex({ payload })
  expect(incremental.length).toBeGreaterThan(100)
  expect(incremental).toEqual(await everythingIn(payload))
})

/** What items are about; gives the ids. */
async function createTopics(payload: Payload) {
  const named = async (collection: 'categories' | 'campaigns', name: string) => {
    const data = { name, ...(collection === 'categories' ? { stream: 'regular' } : {}) } as never
    return (await payload.create({ collection, data, depth: 0 })).id
  }
  return {
    categories: [await named('categories', 'Tết'), await named('categories', 'Đường dài')],
    campaigns: [await named('campaigns', 'Phòng dịch'), await named('campaigns', 'Đại hội')],
    units: [await createUnit(payload, 'Hội An'), await createUnit(payload, 'Điện Bàn')],
  }
}

/** Every sign of every item at its place, as the database itself tells them. */
async function everythingIn({ db }: Payload): Promise<string[]> {
  if (db.name !== 'sqlite') {
    const { connection } = db as unknown as { connection: { db: Db } }
    const all = await connection.db.collection('search_entries').find().toArray()
    return all
      .flatMap(({ _id, kind, order, stream, signs }) => [
        ...(stream as string).split(' ').map((sign, at) => [_id, kind, order, at, sign].join(' ')),
        // What is asked there; the stream is only read for phrases.
        ...(signs as string[]).map((sign) => [_id, 'sign', sign].join(' ')),
      ])
      .toSorted()
  }
  const { client } = db as unknown as { client: Client }
  // sqlite.org/fts5.html, "The fts5vocab Virtual Table Module"
  await client.execute(
    `CREATE VIRTUAL TABLE IF NOT EXISTS search_look USING fts5vocab('search_streams', 'instance')`,
  )
  // A left join: signs of an item that is not known any more are to be seen.
  const { rows } = await client.execute(
    `SELECT item.id || ' ' || item.kind AS item, CAST(look.doc AS text) AS place, look.offset, look.term
     FROM search_look look LEFT JOIN search_items item ON item.place = look.doc`,
  )
  return rows
    .map(({ item, place, offset, term }) => [item, place, offset, term].map(String).join(' '))
    .toSorted()
}

/** Mulberry32: the same changes each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
