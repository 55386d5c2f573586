import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { QueuedTransaction } from '@/database/queued-sqlite-client'
import { createQueuedSqliteClient } from '@/database/queued-sqlite-client'

/**
 * Payload's SQLite adapter on our queued client: transactions on, writes one at a time, and a
 * failed COMMIT reported instead of swallowed. The schema changes by committed migrations only.
 */
export function sqlite({ url }: { url: string }): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url },
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
      // The stock adapter leaves its connections open.
      adapter.destroy = async () => {
        await destroy?.()
        adapter.client.close()
      }
      return adapter
    },
  }
}

/** Drizzle keeps the driver's transaction in its session, which its types do not show. */
function queuedTransactionOf(adapter: SQLiteAdapter, id: number | string) {
  const session = adapter.sessions[id]?.db as unknown as
    { session?: { tx?: QueuedTransaction } } | undefined
  return session?.session?.tx
}
