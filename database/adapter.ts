import type { DatabaseAdapterObj } from 'payload'

/**
 * The database that `DATABASE_URL` names: `mongodb://` is the production database, `file:` the
 * embedded default. Loads only that one's driver: the other would take some 50 MB of a small
 * machine's memory.
 */
export async function databaseAdapter(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('file:')) return (await import('@/database/sqlite')).sqlite({ url })
  return (await import('@/database/mongodb')).mongodb({ url })
}
