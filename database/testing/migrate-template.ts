/** Run by template.ts: creates the tables in the database that DATABASE_URL names. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { openPortal } from '@/database/testing/portal'
import { migrations } from '@/database/migrations/sqlite'

const payload = await openPortal()
// The migrations are SQLite's; the adapter's type speaks for every database.
await payload.db.migrate({ migrations: migrations as never })
// The copies are of this one file: nothing may stay behind in the log beside it.
const { client } = payload.db as unknown as SQLiteAdapter
await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
await payload.destroy()
process.exit(0)
