import type { PortalDatabase } from './database'

/**
 * Opens the database of DATABASE_URL for the server's few questions, and loads only that database's
 * driver: MongoDB's costs memory and start time that a small machine with SQLite need not pay.
 */
export async function openDatabase(databaseUrl: string): Promise<PortalDatabase> {
  if (databaseUrl.startsWith('file:')) {
    const { openSqliteDatabase } = await import('./database-sqlite')
    return openSqliteDatabase(databaseUrl)
  }
  const { openMongodbDatabase } = await import('./database-mongodb')
  return openMongodbDatabase(databaseUrl)
}
