import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqlite } from '@/database/sqlite'

const SERVER_SELECTION_TIMEOUT_MS = 5000

/**
 * The database that `DATABASE_URL` names: `mongodb://` is the production database, `file:` the
 * embedded default. On a MongoDB without a replica set Payload switches transactions off by itself.
 */
export function databaseAdapter(url: string) {
  return url.startsWith('file:')
    ? sqlite({ url })
    : mongooseAdapter({
        url,
        // Not the driver's half a minute: a page had better say that the database is down.
        connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS },
        migrationDir: 'database/migrations/mongodb',
      })
}
