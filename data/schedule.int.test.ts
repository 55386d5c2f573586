/** The list of all that happens by itself, and the mark beside the link to it. */
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countLate, getSchedule } from '@/data/schedule'
import type { Fields } from '@/database/testing/doors'
import { makeItem, removeItems, takeStep } from '@/database/testing/items'
import type { Persona, Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { WORKFLOW_KINDS } from '@/editorial/activity'
import { takeDueSteps } from '@/hooks/due-steps'

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  people = await personas(payload)
})

beforeEach(() => removeItems(payload))

function scheduled(title: string, minutes: number, data: Fields = {}): Promise<string> {
  const step = { name: 'schedule', at: inMinutes(minutes).toISOString() }
  return makeItem({ payload, as: people.publisher, data: { title, step, ...data } })
}

async function scheduleOf(user: Persona, { now = new Date(), page = 1 } = {}) {
  const { late, due, page: shown, pages } = (await getSchedule({ user, now, page }))!
  return {
    late: late.map(({ title }) => title),
    due: due.map(({ title }) => title),
    page: shown,
    pages,
  }
}

const lateFor = (user: Persona, minutes: number) => countLate({ user, now: inMinutes(minutes) })

test('everything of every kind stands in the order of time', async () => {
  for (const [index, kind] of WORKFLOW_KINDS.entries()) {
    const words = `${kind} ${index}`
    const data = { title: words, name: words, abstract: words }
    const id = await makeItem({ payload, kind, as: people.editor, data })
    const at = inMinutes(90 - index).toISOString()
    const withdrawAt = inMinutes(200 + index).toISOString()
    const step = { name: 'schedule', at, withdrawAt } as const
    await takeStep({ payload, kind, id, as: people.publisher, step })
  }
  const { due } = (await getSchedule({ user: people.editor, now: new Date(), page: 1 }))!
  expect(due.map(({ title }) => title)).toEqual(
    WORKFLOW_KINDS.map((kind, index) => `${kind} ${index}`).toReversed(),
  )
  expect(due.every(({ until, who }) => until !== null && who === 'publisher')).toBe(true)
})

test('what is late stands apart, the longest first, until the clock has done it', async () => {
  await scheduled('Trễ ít', 20)
  await scheduled('Trễ nhiều', 10)
  await scheduled('Chưa đến giờ', 60)
  const now = inMinutes(30)
  expect(await scheduleOf(people.publisher, { now })).toEqual({
    late: ['Trễ nhiều', 'Trễ ít'],
    due: ['Chưa đến giờ'],
    page: 1,
    pages: 1,
  })
  await takeDueSteps(payload, now)
  expect(await scheduleOf(people.publisher, { now })).toMatchObject({ late: [] })
})

test('the draft of a change to what is out stands there as well, once', async () => {
  const id = await makeItem({ payload, data: { _status: 'published' } })
  await payload.update({ collection: 'news', id, data: { title: 'Bản sửa' }, draft: true })
  const step = { name: 'schedule', at: inMinutes(5).toISOString() } as const
  await takeStep({ payload, id, as: people.publisher, step })
  expect(await scheduleOf(people.editor)).toMatchObject({ due: ['Bản sửa'] })
})

test('what is no longer scheduled, or is in the trash, does not stand there', async () => {
  const unscheduled = await scheduled('Bỏ hẹn', 5)
  await takeStep({ payload, id: unscheduled, as: people.publisher, step: { name: 'unschedule' } })
  const trashed = await scheduled('Vào thùng rác', 5)
  const deletedAt = new Date().toISOString()
  await payload.update({ collection: 'news', id: trashed, data: { deletedAt } })
  expect(await scheduleOf(people.editor)).toMatchObject({ due: [], late: [] })
})

test('fifty are on a page, and a page that there is not is the last', async () => {
  for (let number = 1; number <= 51; number += 1) await scheduled(`Tin ${number}`, 10 + number)
  expect((await scheduleOf(people.editor)).due).toHaveLength(50)
  const last = { due: ['Tin 51'], page: 2, pages: 2 }
  expect(await scheduleOf(people.editor, { page: 2 })).toMatchObject(last)
  expect(await scheduleOf(people.editor, { page: 99 })).toMatchObject(last)
})

describe('the mark in the menu', () => {
  test('counts what is late, publications and withdrawals, and nothing else', async () => {
    await scheduled('Trễ', 5)
    await scheduled('Chưa đến giờ', 60)
    const out = await makeItem({ payload, as: people.editor })
    const step = { name: 'publish', withdrawAt: inMinutes(6).toISOString() } as const
    await takeStep({ payload, id: out, as: people.publisher, step })
    expect(await lateFor(people.editor, 0)).toBe(0)
    expect(await lateFor(people.editor, 10)).toBe(2)
    // Leaders see that something is late, though they can do nothing about it.
    expect(await lateFor(people.leader, 10)).toBe(2)
  })

  test('counts for a contributor what is late of their unit', async () => {
    await scheduled('Của đơn vị', 5, { unit: people.contributor.unit })
    await scheduled('Của tỉnh', 5)
    expect(await lateFor(people.contributor, 10)).toBe(1)
    expect(await lateFor(people.otherContributor, 10)).toBe(0)
    expect(await lateFor({ ...people.contributor, unit: null }, 10)).toBe(0)
  })
})

test('a contributor’s list is their unit’s, and who is not signed in has none', async () => {
  await scheduled('Của đơn vị', 5, { unit: people.contributor.unit })
  await scheduled('Của đơn vị khác', 5, { unit: people.otherContributor.unit })
  expect(await scheduleOf(people.contributor)).toMatchObject({ due: ['Của đơn vị'] })
  expect(await getSchedule({ user: null, now: new Date(), page: 1 })).toBeNull()
})
