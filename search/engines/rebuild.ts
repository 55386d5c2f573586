import type { Payload, Where } from 'payload'
import { writerOf } from '@/search/engines/adapter'
import type { SearchedCollection, StoredRow } from '@/search/sources'
import { entryOf, INDEX_VERSION, SOURCES } from '@/search/sources'

const BATCH = 100
const COLLECTIONS = Object.keys(SOURCES) as SearchedCollection[]

interface RebuildOptions {
  payload: Payload
  onProgress?: (done: number, total: number) => void
}

/** Whether the index was made by this version of the portal. */
export async function isIndexCurrent({ db }: Payload): Promise<boolean> {
  return (await writerOf(db).getVersion()) === INDEX_VERSION
}

/**
 * Makes the index anew from what is stored, item by item, so that a portal that is running goes on
 * finding meanwhile. What is saved during that time writes its own entry after this has, or before.
 */
export async function rebuildIndex({
  payload,
  onProgress = () => undefined,
}: RebuildOptions): Promise<void> {
  const writer = writerOf(payload.db)
  await writer.prepare()
  const total = await countLiving(payload)
  const living = new Set<string>()
  for (const collection of COLLECTIONS) {
    let after = ''
    for (;;) {
      const ids = await inTransaction(payload, (req) => putBatch(payload, collection, after, req))
      for (const id of ids) living.add(id)
      onProgress(Math.min(living.size, Math.max(total - 1, 0)), total)
      if (ids.length < BATCH) break
      after = ids.at(-1) ?? after
    }
  }
  await removeOthers(payload, living)
  await writer.tidy()
  await writer.setVersion(INDEX_VERSION)
  onProgress(total, total)
}

interface Transaction {
  transactionID?: number | string
}

function livingAfter(collection: SearchedCollection, id: string): Where {
  const living = Object.entries(SOURCES[collection].living)
  return {
    and: [
      { id: { greater_than: id } },
      ...living.map(([field, value]) => ({ [field]: { equals: value } })),
    ],
  }
}

async function putBatch(
  { db }: Payload,
  collection: SearchedCollection,
  after: string,
  req: Transaction,
): Promise<string[]> {
  const { docs } = await db.find<StoredRow>({
    collection,
    limit: BATCH,
    pagination: false,
    req,
    sort: 'id',
    where: livingAfter(collection, after),
  })
  const writer = writerOf(db, req.transactionID)
  for (const row of docs) await writer.put(entryOf(collection, row))
  return docs.map(({ id }) => id)
}

/** What the index knows and readers do not see (any more). */
async function removeOthers(payload: Payload, living: ReadonlySet<string>): Promise<void> {
  let after = ''
  for (;;) {
    const ids = await writerOf(payload.db).listIds(after, BATCH)
    for (const id of ids) {
      if (living.has(id)) continue
      await inTransaction(payload, async (req) => {
        if (!(await isStored(payload, id, req)))
          await writerOf(payload.db, req.transactionID).remove(id)
      })
    }
    if (ids.length < BATCH) return
    after = ids.at(-1) ?? after
  }
}

/** Published since it was looked for. */
async function isStored({ db }: Payload, id: string, req: Transaction): Promise<boolean> {
  for (const collection of COLLECTIONS) {
    const where = { and: [{ id: { equals: id } }, livingAfter(collection, '')] }
    if ((await db.count({ collection, req, where })).totalDocs > 0) return true
  }
  return false
}

async function countLiving({ db }: Payload): Promise<number> {
  let sum = 0
  for (const collection of COLLECTIONS) {
    sum += (await db.count({ collection, where: livingAfter(collection, '') })).totalDocs
  }
  return sum
}

/** In one transaction where the database has them. */
async function inTransaction<T>(
  { db }: Payload,
  work: (req: Transaction) => Promise<T>,
): Promise<T> {
  const transactionID = await db.beginTransaction()
  if (transactionID === null) return work({})
  try {
    const result = await work({ transactionID })
    await db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}
