/**
 * The panel's lists of items, as Payload's list view asks for them (3.90.1, views/List): page and
 * count must be answered by indexes of ours, or a list of 20,000 items takes half a second.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, Where } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeOneOfEverything } from '@/database/testing/one-of-everything'
import { openPortal } from '@/database/testing/portal'
import { recordStatements } from '@/database/testing/query-plans'
import { createPerson, type Persona } from '@/database/testing/personas'

let payload: Payload
let user: Persona

beforeAll(async () => {
  payload = await openPortal()
  await storeOneOfEverything(payload, 20)
  user = await createPerson({ payload, name: 'nguoi-xem', role: 'publisher' })
})

interface Plans {
  page: string
  count: string
}

async function plansOf(
  collection: 'news' | 'articles' | 'episodes',
  asked: { sort?: string; where?: Where },
): Promise<Plans> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const statements = await recordStatements(client, () =>
    payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: 10,
      overrideAccess: false,
      user,
      sort: '-updatedAt',
      ...asked,
    }),
  )
  const plans: Plans = { page: '', count: '' }
  for (const statement of statements) {
    if (typeof statement === 'string' || !statement.sql.includes(`"_${collection}_v"`)) continue
    const { sql, args } = statement
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    const plan = rows.map(({ detail }) => detail as string).join('\n')
    plans[/^\s*select count/i.test(sql) ? 'count' : 'page'] ||= plan
  }
  return plans
}

const like = (words: string): Where => ({
  or: ['title', 'lead', 'searchText'].map((field) => ({ [field]: { like: words } })),
})

describe.each(['news', 'articles', 'episodes'] as const)('the list of %s', (collection) => {
  const own = `INDEX _${collection}_v_panel_`

  test.each<[string, { sort?: string; where?: Where }]>([
    ['newest first', {}],
    ['by publication date', { sort: '-publishedAt' }],
    ['by title', { sort: 'title' }],
    ['of drafts', { where: { _status: { equals: 'draft' } } }],
    ['with these words', { where: like('chăm lo') }],
  ])('%s', async (_, asked) => {
    const { page, count } = await plansOf(collection, asked)
    expect(page).toContain(own)
    // Ties are put in order, not everything.
    expect(page).not.toMatch(/TEMP B-TREE FOR ORDER BY$/)
    expect(count).toContain(`COVERING ${own}`)
  })

  test('of a unit is found by the unit', async () => {
    const where: Where = {
      and: [{ unit: { equals: user.id } }, { _status: { equals: 'published' } }],
    }
    const { page, count } = await plansOf(collection, { where })
    expect(page).toContain('version_unit_id=?')
    expect(count).toContain('version_unit_id=?')
  })
})
