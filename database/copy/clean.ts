import type { Payload } from 'payload'
import type { Doc, RowId } from '@/database/copy/canonical'
import { canonical } from '@/database/copy/canonical'
import type { Step } from '@/database/copy/plan'
import type { Exists } from '@/database/copy/references'
import { withoutDangling } from '@/database/copy/references'

/** A document of the source as it is to stand in the target, and how many references it lost. */
export type Clean = (step: Step, doc: Doc, rowId: RowId) => { doc: Doc; dropped: number }

/** From MongoDB to SQLite references are looked at; everywhere else they stay as they are. */
export async function createCleaner({
  source,
  target,
  steps,
}: {
  source: Payload
  target: Payload
  steps: Step[]
}): Promise<Clean> {
  if (source.db.name === 'sqlite' || target.db.name !== 'sqlite') {
    return (step, doc, rowId) => ({ doc: canonical(doc, step.fields, rowId), dropped: 0 })
  }
  const exists = await knownIds(source, steps)
  return (step, doc, rowId) =>
    withoutDangling(canonical(doc, step.fields, rowId), step.fields, exists)
}

async function knownIds({ db }: Payload, steps: Step[]): Promise<Exists> {
  const ids = new Map<string, Set<unknown>>()
  for (const { slug, type, keepsId } of steps) {
    if (type !== 'documents' || !keepsId) continue
    const { docs } = await db.find({
      collection: slug as never,
      pagination: false,
      limit: 0,
      select: {},
    })
    ids.set(slug, new Set(docs.map(({ id }) => id)))
  }
  return (collection, id) => ids.get(collection)?.has(id) ?? false
}
