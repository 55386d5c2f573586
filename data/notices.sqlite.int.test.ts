/** The bell rings on every page of the panel, for everybody: its number must not cost a full reading. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { countUnreadNotices, getNotices } from '@/data/notices'
import type { Persona } from '@/database/testing/personas'
import { createPerson } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { recordStatements } from '@/database/testing/query-plans'

let payload: Payload
let user: Persona

beforeAll(async () => {
  payload = await openPortal()
  user = await createPerson({ payload, name: 'nguoi-xem', role: 'editor' })
})

async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const plans: string[] = []
  for (const statement of await recordStatements(client, work)) {
    if (typeof statement === 'string' || !statement.sql.includes('"notifications"')) continue
    const { sql, args } = statement
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    plans.push(rows.map(({ detail }) => detail as string).join('\n'))
  }
  return plans
}

test('unread notices are counted by their index alone', async () => {
  const plans = await plansOf(() => countUnreadNotices(user))
  expect(plans).toHaveLength(1)
  expect(plans[0]).toContain('COVERING INDEX recipient_readAt_idx (recipient_id=? AND read_at=?)')
})

test('a page of notices is read in its order', async () => {
  const plans = await plansOf(() => getNotices({ user, page: 1, now: new Date() }))
  const all = plans.join('\n')
  expect(all).toContain('INDEX recipient_at_idx (recipient_id=?)')
  expect(all).not.toMatch(/SCAN notifications$/m)
  expect(all).not.toMatch(/TEMP B-TREE FOR ORDER BY$/m)
})
