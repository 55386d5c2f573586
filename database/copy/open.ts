import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, SanitizedConfig } from 'payload'
import { BasePayload } from 'payload'
import { databaseAdapter } from '@/database/adapter'
import type { Address } from '@/database/copy/address'
import { hasOurTables } from '@/database/copy/reach'
import { migrations } from '@/database/migrations/sqlite'

/** The part of Payload's MongoDB models that a copy needs. */
export interface MongoModel {
  init: () => Promise<unknown>
  bulkWrite: (operations: object[], options: object) => Promise<unknown>
}

export interface MongoModels {
  collections: Record<string, MongoModel>
  versions: Record<string, MongoModel>
  globals: MongoModel
}

type Adapter = Awaited<ReturnType<typeof databaseAdapter>>

/** Opens a database to read it: neither collections nor indexes are made in it. */
export async function openSource(config: SanitizedConfig, { url }: Address): Promise<Payload> {
  return open(config, readOnly(await databaseAdapter(url)))
}

/** Opens a database to fill it, with its tables or its collections and indexes. */
export async function openTarget(config: SanitizedConfig, address: Address): Promise<Payload> {
  // Looked at first: in an unfinished copy rows refer to what is still to come, which a migration
  // would refuse.
  const isReady = address.kind === 'sqlite' && (await hasOurTables(address))
  const payload = await open(config, await databaseAdapter(address.url))
  if (address.kind === 'sqlite') {
    // The migrations are SQLite's; the adapter's type speaks for every database.
    if (!isReady) await payload.db.migrate({ migrations: migrations as never })
  } else {
    const { collections, versions } = mongoModels(payload)
    const models = [...Object.values(collections), ...Object.values(versions)]
    await Promise.all(models.map((model) => model.init()))
  }
  return payload
}

export function mongoModels({ db }: Payload): MongoModels {
  return db as unknown as MongoModels
}

export function sqliteClient({ db }: Payload): SQLiteAdapter['client'] {
  return (db as unknown as SQLiteAdapter).client
}

/** A Payload of its own beside others: `getPayload` would keep it, and give it out again. */
async function open(config: SanitizedConfig, db: Adapter): Promise<Payload> {
  const own = {
    ...config,
    db,
    // What goes wrong is told by the command, in one sentence.
    logger: { options: { level: 'fatal' } },
    typescript: { ...config.typescript, autoGenerate: false },
  } as SanitizedConfig
  return new BasePayload().init({ config: own, disableOnInit: true })
}

/** Mongoose makes what its models declare as soon as it is connected. */
function readOnly(adapter: Adapter): Adapter {
  const init = adapter.init as (args: { payload: Payload }) => {
    connectOptions?: object
    ensureIndexes?: boolean
  }
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const opened = init(args)
      opened.connectOptions = { ...opened.connectOptions, autoCreate: false, autoIndex: false }
      opened.ensureIndexes = false
      return opened
    },
  } as unknown as Adapter
}
