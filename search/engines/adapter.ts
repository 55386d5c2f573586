import type { Client } from '@libsql/client'
import type { ClientSession, Db } from 'mongodb'
import { queuedTransactionOf } from '@/database/sqlite-transaction'
import type { SearchEngine, SearchWriter } from '@/search/engines/engine'
import { createMongoEngine, createMongoWriter } from '@/search/engines/mongodb'
import { createMongoRelatedFinder } from '@/search/engines/mongodb-related'
import type { RelatedFinder } from '@/search/engines/related-finder'
import { createSqliteEngine, createSqliteWriter } from '@/search/engines/sqlite'
import { createSqliteRelatedFinder } from '@/search/engines/sqlite-related'

/** Finds in whichever database Payload uses; `db` is its adapter. */
export function engineOf(db: { name: string }): SearchEngine {
  return db.name === 'sqlite' ? createSqliteEngine(clientOf(db)) : createMongoEngine(mongoOf(db))
}

/** Finds what stands around an item. */
export function relatedFinderOf(db: { name: string }): RelatedFinder {
  return db.name === 'sqlite'
    ? createSqliteRelatedFinder(clientOf(db))
    : createMongoRelatedFinder(mongoOf(db))
}

/** Writes there in the transaction with that id; without one, each statement by itself. */
export function writerOf(db: { name: string }, transactionID?: number | string): SearchWriter {
  if (db.name === 'sqlite') {
    const transaction =
      transactionID === undefined ? undefined : queuedTransactionOf(db, transactionID)
    return createSqliteWriter(transaction ?? clientOf(db))
  }
  const { sessions } = db as { sessions?: Record<string, ClientSession> }
  return createMongoWriter(
    mongoOf(db),
    transactionID === undefined ? undefined : sessions?.[transactionID],
  )
}

/** What the adapters keep open, which Payload's own type does not show. */
function clientOf(db: object): Client {
  return (db as { client: Client }).client
}

function mongoOf(db: object): Db {
  return (db as { connection: { db: Db } }).connection.db
}
