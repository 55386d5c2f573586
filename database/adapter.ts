import type { DatabaseAdapterObj } from 'payload'

const SERVER_SELECTION_TIMEOUT_MS = 5000

/**
 * The database that `DATABASE_URL` names: `mongodb://` is the production database, `file:` the
 * embedded default. On a MongoDB without a replica set Payload switches transactions off by itself.
 * Loads only that one's driver: the other would take some 50 MB of a small machine's memory.
 */
export async function databaseAdapter(url: string): Promise<DatabaseAdapterObj> {
  if (url.startsWith('file:')) return (await import('@/database/sqlite')).sqlite({ url })
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
  return mongooseAdapter({
    url,
    // Not the driver's half a minute: a page had better say that the database is down.
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS },
    migrationDir: 'database/migrations/mongodb',
  })
}
