import type { RedirectLookup } from './redirects'

/**
 * Opens the lookup that fits DATABASE_URL's scheme, and loads only that database's driver: MongoDB's
 * costs memory and start time that a small machine with SQLite need not pay.
 */
export async function openRedirects(databaseUrl: string): Promise<RedirectLookup> {
  if (databaseUrl.startsWith('file:')) {
    const { openSqliteRedirects } = await import('./redirects-sqlite')
    return openSqliteRedirects(databaseUrl)
  }
  const { openMongodbRedirects } = await import('./redirects-mongodb')
  return openMongodbRedirects(databaseUrl)
}
