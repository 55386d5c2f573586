import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { renewIndexStatistics } from '@/database/index-statistics'
import { openPortal } from '@/database/testing/portal'
import { recordStatements } from '@/database/testing/query-plans'

const ITEMS = 500
const IDS = Array.from({ length: 20 }, (_, number) => idOf(number))

let payload: Payload
let sqlite: SQLiteAdapter

beforeAll(async () => {
  payload = await openPortal()
  sqlite = payload.db as unknown as SQLiteAdapter
  for (let number = 0; number < ITEMS; number += 1) {
    const data = { id: idOf(number), title: `Tin ${number}`, _status: 'published' }
    await payload.db.create({ collection: 'news', data, returning: false })
  }
})

test('of a database with few items nothing is learnt', async () => {
  await renewIndexStatistics(payload)
  const { rows } = await sqlite.client.execute(
    "SELECT name FROM sqlite_master WHERE name = 'sqlite_stat1'",
  )
  expect(rows).toEqual([])
})

test('a few items are read by their ids once it is known how many are published', async () => {
  await renewIndexStatistics(payload, ITEMS)
  expect(await planOfReading(IDS)).toContain('(id=?)')
})

async function planOfReading(ids: string[]): Promise<string> {
  const [statement] = await recordStatements(sqlite.client, () =>
    payload.find({
      collection: 'news',
      depth: 0,
      overrideAccess: false,
      pagination: false,
      where: { id: { in: ids } },
    }),
  )
  const { sql, args } = statement as { sql: string; args: string[] }
  const { rows } = await sqlite.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  return rows.map(({ detail }) => detail as string).join('\n')
}

function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}
