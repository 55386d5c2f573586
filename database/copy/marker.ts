import type { Payload, PayloadRequest } from 'payload'

/**
 * Marks a database that is the target of an unfinished copy, and says how far it has come. It stands
 * in that database, in Payload's key-value table: on SQLite it is written in the transaction of the
 * rows it speaks of, so that after a `kill -9` neither is ahead of the other; a file beside the
 * program would be, and would stay behind when the copy goes on elsewhere.
 */
export interface Marker {
  /** The source's name. */
  from: string
  /** By step: the id, in the source, of the last that was copied. */
  after: Record<string, string | number>
}

export const MARKER_KEY = 'unfinished-copy'

const COLLECTION = 'payload-kv' as never
const WHERE = { key: { equals: MARKER_KEY } }

/** null in a database that is whole, or empty. */
export async function readMarker({ db }: Pick<Payload, 'db'>): Promise<Marker | null> {
  const row = await db.findOne<{ data: Marker } & { id: string }>({
    collection: COLLECTION,
    where: WHERE,
  })
  return row?.data ?? null
}

export async function writeMarker(
  { db }: Pick<Payload, 'db'>,
  marker: Marker,
  req: Partial<PayloadRequest> = {},
): Promise<void> {
  const data = { key: MARKER_KEY, data: { ...marker, after: { ...marker.after } } }
  await db.upsert({ collection: COLLECTION, data, where: WHERE, req })
}

export async function removeMarker({ db }: Pick<Payload, 'db'>): Promise<void> {
  await db.deleteMany({ collection: COLLECTION, where: WHERE })
}
