import config from '@payload-config'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { getPayload } from 'payload'
import type { PublicationCounter } from '@/statistics/engines/counter'
import type { AggregatingDatabase } from '@/statistics/engines/mongodb'
import { createMongoCounter } from '@/statistics/engines/mongodb'
import { createSqliteCounter } from '@/statistics/engines/sqlite'

/** The one way from a page to the content. Payload keeps the instance. */
export function getCms(): Promise<Payload> {
  return getPayload({ config })
}

/** Counts in whichever database is in use. */
export async function getCounter(): Promise<PublicationCounter> {
  return counterOf(await getCms())
}

export function counterOf({ db }: Payload): PublicationCounter {
  if (db.name === 'sqlite') return createSqliteCounter((db as unknown as SQLiteAdapter).client)
  const { connection } = db as unknown as { connection: { db: AggregatingDatabase } }
  return createMongoCounter(connection.db)
}
