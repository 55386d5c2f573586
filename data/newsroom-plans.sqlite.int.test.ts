/**
 * What the newsroom's own pages ask on every visit, and the mark in the menu on every page of the
 * panel: each question must go straight to the few rows it is about, or 20,000 items take half a
 * second to look through.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { getCalendar } from '@/data/calendar'
import { countLate, getSchedule } from '@/data/schedule'
import { getWorkList } from '@/data/work-list'
import { makeItem } from '@/database/testing/items'
import { storeOneOfEverything } from '@/database/testing/one-of-everything'
import type { Persona } from '@/database/testing/personas'
import { createPerson, createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { recordStatements } from '@/database/testing/query-plans'
import { takeDueSteps } from '@/hooks/due-steps'

const now = new Date()
const NEXT_YEAR = new Date(now.getTime() + 31_536_000_000)
const SPAN = { from: '2026-11-01', to: '2026-11-30' }

/** Tables that grow with every item, save or step. */
const GROWING =
  /from "((?:_(?:news|articles|episodes)_v)|news|articles|episodes|activity|questions|feedback)"/
/**
 * An index that leads to the rows of one state or one item, to the days in question, to the log of a
 * contributor's unit, or to what readers have sent and nobody has seen to.
 */
const STRAIGHT =
  /version_state=\?|version_published_at=\?|withdraw_at[<>]|published_at>\?|broadcast_at>\?|INDEX (activity_unit|activity_item|item_at)_\w+|INDEX \w+ \(id=\?\)|\((state|is_handled)=\?\)/

let payload: Payload
let publisher: Persona
let contributor: Persona

beforeAll(async () => {
  payload = await openPortal()
  await storeOneOfEverything(payload, 20)
  const unit = await createUnit(payload, 'Đơn vị A')
  publisher = await createPerson({ payload, name: 'publisher', role: 'publisher' })
  contributor = await createPerson({ payload, name: 'writer', role: 'contributor', unit })
  for (const step of [{ name: 'submit' }, { name: 'schedule', at: NEXT_YEAR.toISOString() }]) {
    await makeItem({ payload, as: publisher, data: { title: 'Có việc phải làm', unit, step } })
  }
})

const asked: [string, () => Promise<unknown>][] = [
  ['work that waits', () => getWorkList({ user: publisher, now })],
  ['work that waits for a contributor', () => getWorkList({ user: contributor, now })],
  ['the mark in the menu', () => countLate({ user: publisher, now })],
  ['the mark in a contributor’s menu', () => countLate({ user: contributor, now })],
  ['what is scheduled', () => getSchedule({ user: publisher, now, page: 1 })],
  ['a month of the calendar', () => getCalendar({ user: publisher, span: SPAN, now })],
  ['a contributor’s month', () => getCalendar({ user: contributor, span: SPAN, now })],
  ['the clock', () => takeDueSteps(payload, now)],
]

test.each(asked)('%s is found by indexes', async (_, ask) => {
  const { client } = payload.db as unknown as SQLiteAdapter
  const statements = await recordStatements(client, ask)
  let explained = 0
  for (const statement of statements) {
    if (typeof statement === 'string' || !GROWING.test(statement.sql)) continue
    // The ledger's own questions are explained with the statistics.
    if (/group by|strftime/i.test(statement.sql)) continue
    const { sql, args } = statement
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    expect.soft(rows.map(({ detail }) => detail as string).join('\n'), sql).toMatch(STRAIGHT)
    explained += 1
  }
  expect(explained).toBeGreaterThan(3)
})
