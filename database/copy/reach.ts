import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import type { Address } from '@/database/copy/address'
import { fileOf } from '@/database/copy/address'
import { CopyRefusal } from '@/database/copy/refusal'
import { migrations } from '@/database/migrations/sqlite'

const TIMEOUT_MS = 5000
/** MongoDB's error codes. */
const AUTHENTICATION_FAILED = 18
const UNAUTHORIZED = 13

/** Refuses a source that cannot be read, or that is not what this version of the portal reads. */
export async function reachSource(address: Address): Promise<void> {
  if (address.kind === 'mongodb') return reachMongodb(address)
  const file = fileOf(address)
  if (!existsSync(file)) throw new CopyRefusal('missingFile', file)
  // SQLite writes its journal beside a file even to read it.
  assertWritable(file)
  const found = await migrationsIn(address)
  if (found === null) throw new CopyRefusal('noDatabase', address.name)
  if (!isOurSchema(found)) throw new CopyRefusal('otherSchema', address.name)
}

/** Refuses a target that cannot be written; makes the folder of a file. */
export async function reachTarget(address: Address): Promise<void> {
  if (address.kind === 'mongodb') return reachMongodb(address)
  assertWritable(fileOf(address))
}

function assertWritable(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    accessSync(path.dirname(file), constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
  } catch (error) {
    throw new CopyRefusal('notWritable', file, error)
  }
}

/** What MongoDB's refusal means; null for any other error. */
export function refusalOf(error: unknown, place: string): CopyRefusal | null {
  const { code, name } = error as { code?: unknown; name?: string }
  if (code === AUTHENTICATION_FAILED) return new CopyRefusal('wrongPassword', place, error)
  if (code === UNAUTHORIZED) return new CopyRefusal('notAllowed', place, error)
  if (/^(MongoServerSelection|MongooseServerSelection|MongoNetwork)/.test(name ?? '')) {
    return new CopyRefusal('unreachable', place, error)
  }
  return null
}

/** Payload would only say that it could not connect. */
async function reachMongodb({ url, name }: Address): Promise<void> {
  let client: MongoClient | undefined
  try {
    // Here already it refuses what is no address.
    client = new MongoClient(url, { serverSelectionTimeoutMS: TIMEOUT_MS })
    await client.db().command({ ping: 1 })
  } catch (error) {
    throw refusalOf(error, name) ?? new CopyRefusal('notReadable', name, error)
  } finally {
    await client?.close()
  }
}

/** Whether a SQLite file has the tables of this version: an unfinished copy has. */
export async function hasOurTables(address: Address): Promise<boolean> {
  return existsSync(fileOf(address)) && isOurSchema((await migrationsIn(address)) ?? [])
}

/** Whether a newer version of the portal has changed the tables of a SQLite file. */
export async function isOfNewerVersion(address: Address): Promise<boolean> {
  if (!existsSync(fileOf(address))) return false
  const own = new Set<string>(migrations.map(({ name }) => name))
  const last = migrations.at(-1)?.name ?? ''
  return ((await migrationsIn(address)) ?? []).some((name) => !own.has(name) && name > last)
}

function isOurSchema(found: string[]): boolean {
  const own = migrations.map(({ name }) => name)
  return found.toSorted().join() === own.toSorted().join()
}

/** null for a file without tables of a portal; refuses what is no SQLite file. */
async function migrationsIn(address: Address): Promise<string[] | null> {
  const client = createClient({ url: address.url })
  try {
    const tables = await client.execute(
      `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`,
    )
    if (tables.rows.length === 0) return null
    const { rows } = await client.execute('SELECT name FROM payload_migrations')
    return rows.map(({ name }) => name as string)
  } catch (error) {
    throw new CopyRefusal('noDatabase', address.name, error)
  } finally {
    client.close()
  }
}
