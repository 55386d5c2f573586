import type { Payload, Where } from 'payload'
import type { Doc } from '@/database/copy/canonical'
import { MARKER_KEY } from '@/database/copy/marker'
import type { Step } from '@/database/copy/plan'

/** A stored document as Payload's adapter gives it, by its id in that database. */
export interface Stored {
  id: string | number
  doc: Doc
}

const BATCH = 200

/** How many a database has of a step. */
export async function countStored({ db }: Payload, step: Step): Promise<number> {
  if (step.type === 'global') return (await readGlobal(db, step)) === null ? 0 : 1
  const asked = { where: {}, req: {} }
  const { totalDocs } =
    step.type === 'documents'
      ? await db.count({ ...asked, collection: step.slug as never, where: notMarker(step) })
      : step.type === 'versions'
        ? await db.countVersions({ ...asked, collection: step.slug as never })
        : await db.countGlobalVersions({ ...asked, global: step.slug })
  return totalDocs
}

/**
 * All of a step in the order of their ids, in batches.
 *
 * @param after the id of the last one that is not wanted any more.
 */
export async function* readBatches(
  { db }: Payload,
  step: Step,
  after?: string | number,
): AsyncGenerator<Stored[]> {
  if (step.type === 'global') {
    const doc = await readGlobal(db, step)
    if (doc && after === undefined) yield [{ id: step.slug, doc }]
    return
  }
  for (let last = after; ;) {
    const docs = await readBatch(db, step, last)
    const batch = docs.map((doc) => ({ id: doc.id as string | number, doc }))
    last = batch.at(-1)?.id
    if (last === undefined) return
    yield batch
  }
}

async function readBatch(
  db: Payload['db'],
  step: Step,
  after: string | number | undefined,
): Promise<Doc[]> {
  const beyond: Where = after === undefined ? {} : { id: { greater_than: after } }
  const asked = { limit: BATCH, pagination: false, sort: 'id', where: beyond }
  const { docs } =
    step.type === 'documents'
      ? await db.find({
          ...asked,
          collection: step.slug as never,
          where: { and: [beyond, notMarker(step)] },
        })
      : step.type === 'versions'
        ? await db.findVersions({ ...asked, collection: step.slug as never })
        : await db.findGlobalVersions({ ...asked, global: step.slug as never })
  return docs
}

/** A global that nobody has saved is an empty one on SQLite and none on MongoDB. */
async function readGlobal(db: Payload['db'], { slug }: Step): Promise<Doc | null> {
  const doc = (await db.findGlobal({ slug: slug })) as Doc | null
  return doc?.globalType === undefined ? null : doc
}

/** The marker of a copy stands among what it copies, and is no part of it. */
function notMarker({ slug }: Step): Where {
  return slug === 'payload-kv' ? { key: { not_equals: MARKER_KEY } } : {}
}
