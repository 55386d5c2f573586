import config from '@payload-config'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import { cache } from 'react'
import type { PublicationCounter } from '@/statistics/engines/counter'
import type { AggregatingDatabase } from '@/statistics/engines/mongodb'
import { createMongoCounter } from '@/statistics/engines/mongodb'
import { createSqliteCounter } from '@/statistics/engines/sqlite'

/** The one way from a page to the content. Payload keeps the instance. */
export function getCms(): Promise<Payload> {
  return getPayload({ config })
}

interface Reading {
  cms: Payload
  /** Goes with every question: nobody is signed in. */
  req: PayloadRequest
}

/**
 * Shared by all that one page reads: Payload then loads the pictures, categories and units that
 * several rows refer to together, and each of them once.
 */
export const getReading = cache(async (): Promise<Reading> => {
  const cms = await getCms()
  return { cms, req: await createLocalReq({}, cms) }
})

/** Counts in whichever database is in use. */
export async function getCounter(): Promise<PublicationCounter> {
  const { db } = await getCms()
  if (db.name === 'sqlite') return createSqliteCounter((db as unknown as SQLiteAdapter).client)
  const { connection } = db as unknown as { connection: { db: AggregatingDatabase } }
  return createMongoCounter(connection.db)
}
