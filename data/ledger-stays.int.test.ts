/** What must not change a number that a leader has signed. */
import type { Payload } from 'payload'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { getClosedPeriods } from '@/data/closed-periods'
import { getSurvey } from '@/data/cms'
import { getSamePeriod, getSpanCount } from '@/data/span-counts'
import { getSpanStatistics } from '@/data/span-statistics'
import { valueOf } from '@/data/statistics'
import { findYearStatistics } from '@/data/year-statistics'
import type { Personas } from '@/database/testing/personas'
import { createUnit, personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { loadContent } from '@/sample/load-content'
import { ALL_TIME } from '@/statistics/periods'
import { silences } from '@/statistics/silence'
import { crossTable } from '@/statistics/tallies'
import { countOfUnit, unitsIn, type LedgerUnit } from '@/statistics/units'
import { toLocalDay } from '@/text/dates'

const NOW = new Date()
/** The opening balances of report 178: a figure for each year, the last to July 25. */
const OPENING = [
  { collection: 'news', byYear: [240, 255, 244, 282, 139] },
  { collection: 'articles', byYear: [9, 10, 22, 37, 12] },
] as const

let payload: Payload
let people: Personas

beforeAll(async () => {
  payload = await openPortal()
  await loadContent({ payload, withSamples: false, now: NOW })
  people = await personas(payload)
})

const total = async () => {
  const { news, articles } = await getSpanStatistics({}, NOW)
  return { news: valueOf(news), articles: valueOf(articles) }
}
const publish = (publishedAt: string, unit: string) =>
  payload.create({
    collection: 'news',
    depth: 0,
    data: { title: 'Một tin', _status: 'published', publishedAt, unit },
  })

test('1,160 tin and 90 bài that are dated in the years of the opening balances change nothing', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  for (const { collection, byYear } of OPENING) {
    for (const [index, count] of byYear.entries()) {
      for (let item = 0; item < count; item += 1) {
        const day = String((item % 24) + 1).padStart(2, '0')
        const month = String((item % 6) + 1).padStart(2, '0')
        await payload.db.create({
          collection,
          req,
          data: {
            id: uuidv7(),
            title: `Mục cũ ${index} ${item}`,
            _status: 'published',
            publishedAt: `${2018 + index}-${month}-${day}T03:00:00.000Z`,
          },
        })
      }
    }
  }
  await commitTransaction(req)
  expect((await payload.count({ collection: 'news' })).totalDocs).toBe(1160)
  expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(90)
  expect(await total()).toEqual({ news: 1160, articles: 90 })
})

test('any span has a count with its sources, or says which figure it would cut', async () => {
  expect(await getSpanCount('news', { from: '2018-01-01', to: '2022-07-31' })).toMatchObject({
    ok: true,
    value: 1160,
    figures: { length: 5 },
    counted: { value: 0, periods: [{ from: '2022-07-26', to: '2022-07-31' }] },
  })
  expect(await getSpanCount('articles', { from: '2021-01-01', to: '2021-06-30' })).toMatchObject({
    ok: false,
    reason: 'indivisible',
    figures: [{ value: 37 }],
  })
})

test('the same period is compared by averages where only whole years have a figure', async () => {
  expect(await getSamePeriod('news', { from: '2022-01-01', to: '2022-07-25' })).toMatchObject({
    basis: 'monthlyAverage',
    previous: { from: '2021-01-01', to: '2021-12-31' },
    previousValue: 23.5,
  })
  expect(await getSamePeriod('news', { from: '2021-01-01', to: '2021-12-31' })).toMatchObject({
    basis: 'exact',
    currentValue: 282,
    previousValue: 244,
    change: 38,
  })
})

test('a merger of two units changes no total, and the new unit can be asked with both', async () => {
  const [one, other] = [
    await createUnit(payload, 'Quế Sơn cũ'),
    await createUnit(payload, 'Nông Sơn cũ'),
  ]
  await publish('2024-03-01T03:00:00.000Z', one)
  await publish('2024-04-01T03:00:00.000Z', one)
  await publish('2024-05-01T03:00:00.000Z', other)
  const before = { total: await total(), year: await findYearStatistics(2024, NOW) }

  const merged = await createUnit(payload, 'Quế Sơn mới')
  await payload.update({
    collection: 'units',
    id: merged,
    data: { validFrom: '2025-07-01T12:00:00.000Z' },
  })
  for (const id of [one, other]) {
    await payload.update({
      collection: 'units',
      id,
      data: { validTo: '2025-06-30T12:00:00.000Z', successors: [merged] },
    })
  }
  expect(await total()).toEqual(before.total)
  const year = await findYearStatistics(2024, NOW)
  expect(year?.news).toEqual(before.year?.news)
  expect(year?.byUnit).toMatchObject({ total: { news: 3 } })

  await publish('2025-08-01T03:00:00.000Z', merged)
  const survey = await getSurvey()
  const rows = await survey.countByUnitAndMonth({ kind: 'news', span: ALL_TIME, except: [] })
  const counts = rows.map(({ unit, count }) => ({ id: unit, count }))
  const units = await ledgerUnits()
  const of = (withPredecessors: boolean) =>
    countOfUnit({ id: merged, units, counts, withPredecessors })
  expect([of(false), of(true)]).toEqual([1, 4])
  expect(
    unitsIn(units, { from: '2021-01-01', to: '2021-12-31' }).map(({ id }) => id),
  ).not.toContain(merged)
})

test('a period that is closed leaves every total as it was', async () => {
  const before = await total()
  await payload.create({
    collection: 'closedPeriods',
    data: { from: '2018-01-01T12:00:00.000Z', to: '2022-12-31T12:00:00.000Z' },
    user: people.publisher,
    overrideAccess: false,
  })
  expect(await total()).toEqual(before)
  const [closed] = await getClosedPeriods({ span: ALL_TIME, user: people.leader })
  const totals = closed?.numbers.filter(({ part }) => part === 'total')
  expect(
    Object.fromEntries(totals?.map(({ indicator, value }) => [indicator, value]) ?? []),
  ).toMatchObject({ 'Tin đăng trên Cổng': 1160, 'Bài đăng trên Cổng': 90 })
  expect(closed?.adjustments).toEqual([])
})

test('a unit without items stands in the heat map with zeros, and is silent since the portal began', async () => {
  const silent = await createUnit(payload, 'Đơn vị im lặng')
  const survey = await getSurvey()
  const span = { from: '2024-01-01', to: '2024-12-31' }
  const request = { kind: 'news', span, except: [] } as const
  const months = Array.from(
    { length: 12 },
    (_, index) => `2024-${String(index + 1).padStart(2, '0')}`,
  )
  const heatMap = crossTable({
    rows: (await ledgerUnits()).map(({ id }) => id),
    columns: months,
    hasRestColumn: false,
    counts: (await survey.countByUnitAndMonth(request)).map(({ unit, year, month, count }) => ({
      row: unit,
      column: `${year}-${String(month).padStart(2, '0')}`,
      count,
    })),
  })
  expect(heatMap.rows.find(({ id }) => id === silent)?.cells).toEqual(Array(12).fill(0))
  expect(heatMap.total).toBe(3)

  const last = await survey.findLastByUnit({ ...request, span: ALL_TIME })
  const [first] = silences({
    units: [{ id: silent, validFrom: null }],
    last: new Map(last.flatMap(({ unit, at }) => (unit ? [[unit, toLocalDay(at)] as const] : []))),
    since: '2024-01-01',
    today: '2024-01-31',
  })
  expect(first).toEqual({ unitId: silent, lastDay: null, days: 30 })
})

async function ledgerUnits(): Promise<LedgerUnit[]> {
  const { docs } = await payload.find({ collection: 'units', depth: 0, pagination: false })
  const dayOf = (instant?: string | null) => (instant ? toLocalDay(instant) : null)
  return docs.map(({ id, validFrom, validTo, successors }) => ({
    id,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
    successorIds: (successors ?? []).map((unit) => (typeof unit === 'string' ? unit : unit.id)),
  }))
}
