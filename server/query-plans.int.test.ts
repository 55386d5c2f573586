import type { Client, InStatement } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { describe, expect, test, vi } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import { findScans } from '@/database/testing/query-plans'
import { env } from '@/env'
import { openDatabase } from './open-database'

const asked = vi.hoisted((): InStatement[] => [])

vi.mock('@libsql/client', async (load) => {
  const real = await load<{ createClient: (config: object) => Client }>()
  const createClient = (config: object) => {
    const client = real.createClient(config)
    const execute = client.execute.bind(client) as (given: InStatement) => unknown
    const noted = (given: InStatement) => {
      asked.push(given)
      return execute(given)
    }
    return Object.assign(client, { execute: noted })
  }
  return { ...real, createClient }
})

describe.runIf(env.DATABASE_URL.startsWith('file:'))('the server’s questions', () => {
  test('are answered by an index: it asks them at every change', async () => {
    const { client } = (await openPortal()).db as unknown as SQLiteAdapter
    const database = await openDatabase(env.DATABASE_URL)
    asked.length = 0
    await database.readContentNumber()
    await database.findRedirect('/cu')
    await database.listGonePaths()
    await database.listWithheldFiles()
    const statements = [...asked]
    expect(statements).toHaveLength(4)
    // The rows of one day, of an id each: the number is how many there are.
    const scans = (await findScans(client, statements)).map(({ table }) => table)
    expect(scans).toEqual(['content_changes'])
    await database.close()
  })
})
