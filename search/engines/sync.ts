import type { Payload, PayloadRequest } from 'payload'
import { writerOf } from '@/search/engines/adapter'
import type { SearchedCollection, StoredRow } from '@/search/sources'
import { entryOf, isLiving } from '@/search/sources'

interface Stored {
  payload: Payload
  collection: SearchedCollection
  id: string
  /** Of the save that is going on, to stay in its transaction. */
  req: Partial<PayloadRequest>
}

/**
 * Makes the index say of one item what its stored row says: what readers see is in it, anything else
 * is not. Asked of the row and not of the save, which may have been of a draft over it.
 */
export async function syncItem({ payload, collection, id, req }: Stored): Promise<void> {
  const transactionID = await req.transactionID
  const row = await payload.db.findOne<StoredRow>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  const writer = writerOf(payload.db, transactionID)
  await (row && isLiving(collection, row)
    ? writer.put(entryOf(collection, row))
    : writer.remove(id))
}
