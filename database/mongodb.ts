import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Db } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { LISTED, PANEL_INDEXES } from '@/database/panel-indexes'

const SERVER_SELECTION_TIMEOUT_MS = 5000
/** MongoDB's error code. */
const COMMAND_NOT_FOUND = 59

/**
 * Payload's MongoDB adapter, with transactions wherever the server has them, and every index there
 * before the first question is asked.
 */
export function mongodb({ url }: { url: string }): DatabaseAdapterObj<MongooseAdapter> {
  const stock = mongooseAdapter({
    url,
    // Not the driver's half a minute: a page had better say that the database is down.
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS },
    // Made in the background, a unique index that cannot be made would be missing without a word.
    ensureIndexes: true,
    migrationDir: 'database/migrations/mongodb',
  })

  return {
    ...stock,
    init: (args) => {
      // Its type does not say so, but what the stock adapter makes is one of MongoDB.
      const adapter = stock.init(args) as unknown as MongooseAdapter
      const { beginTransaction, transactionOptions } = adapter
      const connect = adapter.connect?.bind(adapter)

      adapter.connect = async (options) => {
        indexVersions(adapter)
        await connect?.(options)
        // Payload has them only where the URL says `replicaSet=`, which no driver needs any more.
        if (adapter.connection.db && (await hasTransactions(adapter.connection.db))) {
          adapter.beginTransaction = beginTransaction
          adapter.transactionOptions = transactionOptions
        }
      }
      return adapter
    },
  }
}

/** For the panel's lists. What is searched is left out: MongoDB's indexes do not help there. */
function indexVersions({ versions }: Pick<MongooseAdapter, 'versions'>): void {
  for (const slug of LISTED) {
    for (const fields of Object.values(PANEL_INDEXES)) {
      const keys = fields.filter((field) => field !== 'lead' && field !== 'searchText')
      versions[slug]?.schema.index({
        latest: 1,
        'version.deletedAt': 1,
        ...Object.fromEntries(keys.map((field) => [`version.${field}`, 1])),
      })
    }
  }
}

/**
 * Replica sets and sharded clusters have transactions, a single server has none
 * (mongodb.com/docs/manual/core/transactions).
 */
export async function hasTransactions(database: Pick<Db, 'command'>): Promise<boolean> {
  try {
    const { setName, msg } = await database.command({ hello: 1 })
    return setName !== undefined || msg === 'isdbgrid'
  } catch (error) {
    if ((error as { code?: unknown }).code === COMMAND_NOT_FOUND) return false
    throw error
  }
}
