import type { CollectionSlug, PayloadRequest } from 'payload'

/** What is stored of an item: the row, by which readers find it, and its newest version. */
export interface Stored<Doc = Record<string, unknown>> {
  row: (Doc & StoredRow) | null
  newest: (Doc & StoredRow) | null
}

interface StoredRow {
  id?: string
  _status?: string | null
  deletedAt?: string | null
}

export async function readStored<Doc = Record<string, unknown>>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Stored<Doc>> {
  const { db } = req.payload
  const row = await db.findOne<Doc & { id: string }>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  const { docs } = await db.findVersions<Doc & { id: string }>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return { row, newest: docs[0]?.version ?? row }
}

export function isLiving(row: StoredRow | null): boolean {
  return row?._status === 'published' && !row.deletedAt
}
