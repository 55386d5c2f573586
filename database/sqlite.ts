import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Client } from '@libsql/client'
import type { DatabaseAdapterObj } from 'payload'
import { addPanelIndexes } from '@/database/panel-indexes-sqlite'
import { createQueuedSqliteClient } from '@/database/queued-sqlite-client'
import { createReadingsTable } from '@/database/readings-table-sqlite'
import { createSearchTables } from '@/database/search-tables-sqlite'
import { queuedTransactionOf } from '@/database/sqlite-transaction'

/**
 * Payload's SQLite adapter on our queued client: transactions on, writes one at a time, and a
 * failed COMMIT reported instead of swallowed. The schema changes by committed migrations only.
 */
export function sqlite({ url }: { url: string }): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url },
    afterSchemaInit: [addPanelIndexes],
    migrationDir: 'database/migrations/sqlite',
    push: false,
    transactionOptions: { behavior: 'immediate' },
  })

  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const connect = adapter.connect?.bind(adapter)
      const commit = adapter.commitTransaction.bind(adapter)
      const destroy = adapter.destroy?.bind(adapter)
      const migrate = adapter.migrate.bind(adapter)

      adapter.connect = async (options) => {
        mkdirSync(dirname(url.replace(/^file:/, '')), { recursive: true })
        adapter.client = await createQueuedSqliteClient(url)
        await connect?.(options)
      }
      adapter.commitTransaction = async (id) => {
        const transaction = queuedTransactionOf(adapter, await id)
        await commit(id)
        if (transaction?.commitError) throw transaction.commitError as Error
      }
      adapter.migrate = async (options) => {
        await withoutForeignKeys(adapter.client, () => migrate(options))
        await createSearchTables(adapter.client)
        await createReadingsTable(adapter.client)
      }
      // The stock adapter leaves its connections open.
      adapter.destroy = async () => {
        await destroy?.()
        adapter.client.close()
      }
      return adapter
    },
  }
}

/**
 * A migration that rebuilds a table drops the old one; with foreign keys on, that would delete the
 * rows that refer to it. A copy writes rows before those that they refer to. The PRAGMA does nothing
 * inside a transaction, hence around it.
 */
export async function withoutForeignKeys(client: Client, work: () => Promise<void>): Promise<void> {
  await client.executeMultiple('PRAGMA foreign_keys = OFF')
  await work()
  await client.executeMultiple('PRAGMA foreign_keys = ON')
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  if (rows.length > 0) throw new Error(`${rows.length} rows were left that refer to nothing`)
}
