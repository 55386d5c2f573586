import type { Payload } from 'payload'
import type { Doc } from '@/database/copy/canonical'
import { objectIdFor } from '@/database/copy/checksum'
import type { Marker } from '@/database/copy/marker'
import { writeMarker } from '@/database/copy/marker'
import type { MongoModel } from '@/database/copy/open'
import { mongoModels } from '@/database/copy/open'
import type { Step } from '@/database/copy/plan'
import type { Stored } from '@/database/copy/read'

/** Writes a batch of canonical documents, and how far the copy has come with it. */
export type WriteBatch = (step: Step, batch: Stored[], marker: Marker) => Promise<void>

export function writerFor(target: Payload): WriteBatch {
  return target.db.name === 'sqlite' ? sqliteWriter(target) : mongodbWriter(target)
}

/** A batch and its marker in one transaction: after an interruption both are there, or neither. */
function sqliteWriter(target: Payload): WriteBatch {
  const { db } = target
  return async (step, batch, marker) => {
    const transactionID = await db.beginTransaction()
    if (transactionID === null) throw new Error('SQLite gave no transaction')
    const req = { transactionID }
    try {
      for (const { doc } of batch) await createRow(db, step, doc, req)
      await writeMarker(target, marker, req)
    } catch (error) {
      await db.rollbackTransaction(transactionID)
      throw error
    }
    await db.commitTransaction(transactionID)
  }
}

async function createRow(
  db: Payload['db'],
  step: Step,
  doc: Doc,
  req: { transactionID: number | string },
): Promise<void> {
  const slug = step.slug as never
  if (step.type === 'documents') {
    await db.create({ collection: slug, data: doc, req, returning: false })
    return
  }
  if (step.type === 'global') {
    // Not `createGlobal`: on SQLite it dates every global by now.
    await db.updateGlobal({ slug, data: doc, req, returning: false })
    return
  }
  const { version, latest, ...own } = doc
  const created = await createVersion(db, step, { ...own, versionData: version ?? {}, req })
  if (latest === true || step.type === 'globalVersions') return
  const data = { latest: latest ?? null, updatedAt: own.updatedAt } as never
  await db.updateVersion({
    collection: slug,
    id: created,
    versionData: data,
    req,
    returning: false,
  })
}

/**
 * Without what the adapter does after a version is created, a statement that takes `latest` from
 * older ones: a copy says itself which is the latest.
 */
async function createVersion(db: Payload['db'], step: Step, args: Doc): Promise<string | number> {
  const quiet = Object.create(db, {
    execute: { value: () => Promise.resolve({ rows: [] }) },
  }) as Payload['db']
  const { id } =
    step.type === 'versions'
      ? await quiet.createVersion({
          ...args,
          collectionSlug: step.slug,
          select: { parent: true },
        } as never)
      : await quiet.createGlobalVersion({
          ...args,
          globalSlug: step.slug,
          select: { createdAt: true },
        } as never)
  return id
}

/**
 * Through Payload's models, which turn dates into dates. A MongoDB may have no transactions: instead
 * every document has an id that follows from the source, and is put in place of itself when a batch
 * is written once more.
 */
function mongodbWriter(target: Payload): WriteBatch {
  const { collections, versions, globals } = mongoModels(target)

  const modelOf = ({ type, slug }: Step): MongoModel | undefined =>
    type === 'global' ? globals : type === 'documents' ? collections[slug] : versions[slug]

  return async (step, batch, marker) => {
    const operations = batch.map(({ id, doc }) => {
      const { id: ownId, ...content } = doc
      const isGlobal = step.type === 'global'
      const _id = step.keepsId ? ownId : objectIdFor(step.key, id)
      return {
        replaceOne: {
          filter: isGlobal ? { globalType: step.slug } : { _id },
          replacement: isGlobal ? { globalType: step.slug, ...content } : { _id, ...content },
          upsert: true,
        },
      }
    })
    await modelOf(step)?.bulkWrite(operations, { ordered: false, timestamps: false })
    await writeMarker(target, marker)
  }
}
