import type { ClientSession, Db, Filter } from 'mongodb'
import type { Hit, SearchEngine, SearchWriter } from '@/search/engines/engine'
import type { Expression } from '@/search/expression'
import { orderOf } from '@/search/order'

/** Digits of the largest order, so that text sorts as the numbers do. */
const ORDER_DIGITS = 19
/** MongoDB's error code. */
const DUPLICATE_KEY = 11000

interface StoredEntry {
  _id: string
  kind: string
  order: string
  /** The signs of the stream, each once; by these it is found. */
  signs: string[]
  /** For what has to stand together. */
  stream: string
}

/**
 * A derived collection with one index over all signs of an item and its order, and not `$text`,
 * which is OR by default, keeps đ, and ranks unlike SQLite; servers that speak MongoDB's protocol
 * lack it.
 */
export function createMongoEngine(database: Db): SearchEngine {
  const { entries, words } = collectionsOf(database)
  return {
    list: async (expression, limit) => {
      const found = await entries
        .find(await filterOf(expression, (sign) => countUpTo(database, sign)))
        .project<{ _id: string; kind: string }>({ kind: 1 })
        .sort({ order: -1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id, kind }): Hit => ({ id: _id, kind }))
    },
    count: async (expression, limit) =>
      entries.countDocuments(await filterOf(expression, (sign) => countUpTo(database, sign)), {
        limit,
      }),
    listWords: async ({ min, max }) => {
      const found = await words.find({ length: { $gte: min, $lte: max } }).toArray()
      return found.map(({ _id }) => _id)
    },
  }
}

export function createMongoWriter(database: Db, session?: ClientSession): SearchWriter {
  const { entries, words, state } = collectionsOf(database)
  const within = session ? { session } : {}
  return {
    put: async ({ id, kind, date, stream, words: newWords }) => {
      const order = textOfOrder(orderOf(id, date))
      const signs = [...new Set(stream.split(' '))]
      await entries.replaceOne(
        { _id: id },
        { kind, order, signs, stream },
        { upsert: true, ...within },
      )
      // Not in the transaction: two saves that bring the same new word would refuse one another, and
      // a word too many does no harm.
      await addWords(words, newWords)
    },
    remove: async (id) => {
      await entries.deleteOne({ _id: id }, within)
    },
    listIds: async (after, limit) => {
      const found = await entries
        .find({ _id: { $gt: after } }, within)
        .project<{ _id: string }>({ _id: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id }) => _id)
    },
    getVersion: async () => (await state.findOne({ _id: 'version' }))?.value ?? null,
    setVersion: async (version) => {
      await state.replaceOne({ _id: 'version' }, { value: version }, { upsert: true })
    },
    prepare: async () => {
      await entries.createIndex({ signs: 1, order: -1 })
      await words.createIndex({ length: 1 })
      await words.deleteMany({})
    },
    tidy: () => Promise.resolve(),
  }
}

function collectionsOf(database: Db) {
  return {
    entries: database.collection<StoredEntry>('search_entries'),
    words: database.collection<StoredWord>('search_words'),
    state: database.collection<{ _id: string; value: string }>('search_state'),
  }
}

interface StoredWord {
  _id: string
  length: number
}

type Words = ReturnType<typeof collectionsOf>['words']

async function addWords(collection: Words, given: readonly string[]): Promise<void> {
  const known = await collection.find({ _id: { $in: [...given] } }).toArray()
  const ids = new Set(known.map(({ _id }) => _id))
  const fresh = given.filter((word) => !ids.has(word))
  if (fresh.length === 0) return
  try {
    await collection.insertMany(
      fresh.map((word) => ({ _id: word, length: word.length })),
      { ordered: false },
    )
  } catch (error) {
    // Another save has brought the word meanwhile.
    if ((error as { code?: unknown }).code !== DUPLICATE_KEY) throw error
  }
}

function textOfOrder(order: bigint): string {
  return order.toString().padStart(ORDER_DIGITS, '0')
}

/** How common a sign is, as far as that matters. */
async function countUpTo(database: Db, sign: string): Promise<number> {
  return collectionsOf(database).entries.countDocuments({ signs: sign }, { limit: 1000 })
}

/**
 * All signs with the rarest first: `$all` reads the index of its first alone
 * (mongodb.com/docs/manual/reference/operator/query/all). What has to stand together is then looked
 * for in the stream.
 */
async function filterOf(
  expression: Expression,
  countOf: (sign: string) => Promise<number>,
): Promise<Filter<StoredEntry>> {
  const conditions = expression.map(conditionOf)
  const single = expression.flatMap((clause) =>
    clause.length === 1 ? (clause[0] ?? []).flat() : [],
  )
  const required = [...new Set(single)]
  const counted = await Promise.all(
    required.map(async (sign) => ({ sign, count: await countOf(sign) })),
  )
  const signs = counted.toSorted((one, other) => one.count - other.count).map(({ sign }) => sign)
  return {
    $and: [...(signs.length > 0 ? [{ signs: { $all: signs } }] : []), ...conditions.flat()],
  }
}

/** What is left to ask of a clause beside `$all`. */
function conditionOf(clause: Expression[number]): Filter<StoredEntry>[] {
  const [only] = clause
  if (clause.length === 1 && only) return only.filter(({ length }) => length > 1).map(togetherIn)
  return [
    {
      $or: clause.map((sequences) => ({
        signs: { $all: sequences.flat() },
        ...(sequences.some(({ length }) => length > 1)
          ? { $and: sequences.filter(({ length }) => length > 1).map(togetherIn) }
          : {}),
      })),
    },
  ]
}

function togetherIn(signs: readonly string[]): Filter<StoredEntry> {
  const words = signs.join(' ').replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
  return { stream: { $regex: `(?:^| )${words}(?: |$)` } }
}
