import type { Payload } from 'payload'

/** Whether a save that fails halfway leaves nothing: not so on a MongoDB without a replica set. */
export async function undoesWhatFails({ db }: Payload): Promise<boolean> {
  const transaction = await db.beginTransaction()
  if (transaction === null) return false
  await db.rollbackTransaction(transaction)
  return true
}

export const NO_TRANSACTIONS = 'this server has no transactions'
