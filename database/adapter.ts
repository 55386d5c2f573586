import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqlite } from '@/database/sqlite'

/**
 * The database that `DATABASE_URL` names: `mongodb://` is the production database, `file:` the
 * embedded default. On a MongoDB without a replica set Payload switches transactions off by itself.
 */
export function databaseAdapter(url: string) {
  return url.startsWith('file:')
    ? sqlite({ url })
    : mongooseAdapter({ url, migrationDir: 'database/migrations/mongodb' })
}
