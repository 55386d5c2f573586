import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { createUnit } from '@/database/testing/personas'
import type { Article, Episode, News } from '@/payload-types'
import type {
  CountedKind,
  CountRequest,
  Dimension,
  PublicationCounter,
} from '@/statistics/engines/counter'
import type { PublicationSurvey } from '@/statistics/engines/survey'
import type { Period } from '@/statistics/periods'
import { localMonth, localYear, toLocalDay } from '@/text/dates'

const KINDS = ['news', 'articles', 'tv', 'radio'] as const
const DIMENSIONS = ['category', 'unit', 'campaign'] as const
const ITEMS_OF_A_KIND = 30

/** The last and first instants of days, months and years in Vietnam, and some of UTC that are not. */
const INSTANTS = [
  '2022-07-25T16:59:59.999Z',
  '2022-07-25T17:00:00.000Z',
  '2023-12-31T16:59:59.999Z',
  '2023-12-31T17:00:00.000Z',
  '2023-12-31T23:59:59.999Z',
  '2024-01-01T00:00:00.000Z',
  '2024-02-29T16:59:59.999Z',
  '2024-02-29T17:00:00.000Z',
  '2024-06-15T05:00:00.000Z',
  '2024-12-31T16:59:59.999Z',
  '2024-12-31T17:00:00.000Z',
  '2025-03-08T03:00:00.000Z',
]

const ALL: Period = { from: '1900-01-01', to: '2999-12-31' }
const SPANS: [name: string, span: Period, except: Period[]][] = [
  ['all time', ALL, []],
  ['2023', { from: '2023-01-01', to: '2023-12-31' }, []],
  ['2024', { from: '2024-01-01', to: '2024-12-31' }, []],
  ['one day', { from: '2022-07-25', to: '2022-07-25' }, []],
  ['the day after', { from: '2022-07-26', to: '2022-07-26' }, []],
  ['a time without items', { from: '2019-01-01', to: '2019-12-31' }, []],
  ['all time but what a figure covers', ALL, [{ from: '2018-01-01', to: '2022-07-25' }]],
  [
    'all time but what two figures cover',
    ALL,
    [
      { from: '2023-01-01', to: '2023-12-31' },
      { from: '2024-02-29', to: '2024-02-29' },
    ],
  ],
]

/** Two of each. */
type Topics = Record<Dimension, [one: string, other: string]>

/** When the event of an item was: long before it came out, just before, after, or nobody knows. */
const HOURS_BEFORE = [0, 0.5, 3, 30, 1000, -5, null, null]
const HOUR_MS = 3_600_000

/**
 * What every counter and survey has to do: count as the Local API does, which knows who may see what. Fills the
 * database of `open()` with items in every state, then compares each method with a naive count.
 */
export function countsLikeTheLocalApi({
  open,
  counterOf,
  surveyOf,
}: {
  open: () => Promise<Payload>
  counterOf: (payload: Payload) => PublicationCounter
  surveyOf: (payload: Payload) => PublicationSurvey
}): void {
  let payload: Payload
  let counter: PublicationCounter
  let survey: PublicationSurvey
  let topics: Topics

  beforeAll(async () => {
    payload = await open()
    counter = counterOf(payload)
    survey = surveyOf(payload)
    topics = await createTopics(payload)
    for (const kind of KINDS) await createItems({ payload, kind, topics })
  })

  test('there are items of every kind to count, and others that are not counted', async () => {
    for (const kind of KINDS) {
      const counted = (await publicItems(payload, kind)).length
      expect(counted).toBeGreaterThan(ITEMS_OF_A_KIND / 4)
      expect(counted).toBeLessThan((ITEMS_OF_A_KIND * 3) / 4)
    }
  })

  describe.each(KINDS)('%s', (kind) => {
    describe.each(SPANS)('in %s', (_, span, except) => {
      const request: CountRequest = { kind, span, except }

      test('are counted by month, newest first', async () => {
        expect(await counter.countByMonth(request)).toEqual(
          byMonth(await publicItems(payload, kind, request)),
        )
      })

      test.each(DIMENSIONS)('are counted by month for one %s', async (dimension) => {
        const id = topics[dimension][0]
        const items = await publicItems(payload, kind, request)
        expect(await counter.countByMonth({ ...request, [dimension]: id })).toEqual(
          byMonth(items.filter((item) => item[dimension].includes(id))),
        )
      })

      test.each(DIMENSIONS)('are counted by %s', async (dimension) => {
        const counts = await counter.countByDimension({ ...request, dimension })
        expect(new Map(counts.map(({ id, count }) => [id, count]))).toEqual(
          byDimension(await publicItems(payload, kind, request), dimension),
        )
      })

      test('are counted by unit and month', async () => {
        const rows = await survey.countByUnitAndMonth(request)
        expect(
          sizes(
            rows,
            ({ unit, year, month }) => [unit, year, month],
            ({ count }) => count,
          ),
        ).toEqual(
          sizes(await publicItems(payload, kind, request), (item) => [
            item.unit[0] ?? null,
            localYear(item.date),
            localMonth(item.date),
          ]),
        )
      })

      test('are counted by unit and category', async () => {
        const rows = await survey.countByUnitAndCategory(request)
        expect(
          sizes(
            rows,
            ({ unit, category }) => [unit, category],
            ({ count }) => count,
          ),
        ).toEqual(
          sizes(await publicItems(payload, kind, request), (item) => [
            item.unit[0] ?? null,
            item.category[0] ?? null,
          ]),
        )
      })

      test('tell the last one of each unit', async () => {
        const last = new Map<string | null, string>()
        for (const { unit, date } of await publicItems(payload, kind, request)) {
          const known = last.get(unit[0] ?? null)
          if (known === undefined || date > known) last.set(unit[0] ?? null, date)
        }
        const rows = await survey.findLastByUnit(request)
        expect(new Map(rows.map(({ unit, at }) => [unit, at]))).toEqual(last)
      })

      test('tell their hours from the event, by unit and month', async () => {
        const rows = await survey.listHoursByUnitAndMonth(request)
        const keyOf = ({ unit, year, month }: (typeof rows)[number]) => [unit, year, month].join()
        const expected = new Map<string, number[]>()
        for (const { date, unit, hours } of await publicItems(payload, kind, request)) {
          if (hours === null || hours < 0) continue
          const key = [unit[0] ?? null, localYear(date), localMonth(date)].join()
          expected.set(key, [...(expected.get(key) ?? []), hours])
        }
        expect(new Map(rows.map((row) => [keyOf(row), rounded(row.hours)]))).toEqual(
          new Map([...expected].map(([key, hours]) => [key, rounded(hours)])),
        )
      })

      test('tell the slowest first', async () => {
        const items = await publicItems(payload, kind, request)
        const late = items.flatMap(({ hours }) => (hours === null || hours < 0 ? [] : [hours]))
        const slowest = late.toSorted((one, other) => other - one).slice(0, 3)
        const rows = await survey.findSlowest({ ...request, limit: 3 })
        expect(rows.map(({ hours }) => Math.round(hours * 100))).toEqual(
          slowest.map((hours) => Math.round(hours * 100)),
        )
        for (const row of rows) {
          expect(items.find(({ id }) => id === row.id)).toMatchObject({
            title: row.title,
            date: row.publishedAt,
            eventAt: row.eventAt,
            unit: row.unit === null ? [] : [row.unit],
          })
        }
      })
    })
  })

  test('conditions on category, unit and campaign hold together', async () => {
    const found = await publicItems(payload, 'news')
    const first = found.find((item) => DIMENSIONS.every((dimension) => item[dimension].length > 0))
    const [category = '', unit = '', campaign = ''] = DIMENSIONS.map(
      (dimension) => first?.[dimension][0],
    )
    const items = found.filter(
      (item) =>
        item.category.includes(category) &&
        item.unit.includes(unit) &&
        item.campaign.includes(campaign),
    )
    expect(items.length).toBeGreaterThan(0)
    const request: CountRequest = { kind: 'news', span: ALL, except: [] }
    expect(await counter.countByMonth({ ...request, category, unit, campaign })).toEqual(
      byMonth(items),
    )
  })
}

/** An item as it is counted; a topic that it names none of is the empty list. */
interface CountedItem extends Record<Dimension, string[]> {
  id: string
  title: string
  date: string
  eventAt: string | null
  /** From the event to the publication; null where nobody told when the event was. */
  hours: number | null
}

async function publicItems(
  payload: Payload,
  kind: CountedKind,
  { span, except }: Pick<CountRequest, 'span' | 'except'> = { span: ALL, except: [] },
): Promise<CountedItem[]> {
  const medium = kind === 'tv' || kind === 'radio' ? kind : null
  const { docs } = await payload.find({
    collection: medium ? 'episodes' : (kind as 'news' | 'articles'),
    depth: 0,
    overrideAccess: false,
    pagination: false,
    where: medium ? { medium: { equals: medium } } : {},
  })
  const isIn = (day: string) => (period: Period) => period.from <= day && day <= period.to
  return (docs as (News | Article | Episode)[])
    .map((doc) => ({
      id: doc.id,
      title: doc.title,
      date: dateOf(doc),
      eventAt: doc.eventAt ?? null,
      hours: doc.eventAt ? (Date.parse(dateOf(doc)) - Date.parse(doc.eventAt)) / HOUR_MS : null,
      category: idsOf(doc.category),
      unit: idsOf(doc.unit),
      campaign: (doc.campaigns ?? []).flatMap(idsOf),
    }))
    .filter(({ date }) => {
      const inPeriod = isIn(toLocalDay(date))
      return inPeriod(span) && !except.some(inPeriod)
    })
}

function dateOf(doc: News | Article | Episode): string {
  return ('broadcastAt' in doc ? doc.broadcastAt : doc.publishedAt) ?? ''
}

/** How many there are of each key, whatever their order. */
function sizes<Row>(
  rows: Row[],
  keyOf: (row: Row) => (string | number | null)[],
  sizeOf: (row: Row) => number = () => 1,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row).join()
    found.set(key, (found.get(key) ?? 0) + sizeOf(row))
  }
  return found
}

/** To hundredths and sorted: databases keep lists in an order of their own. */
function rounded(hours: number[]): number[] {
  return hours.map((hour) => Math.round(hour * 100)).toSorted((one, other) => one - other)
}

function byMonth(items: CountedItem[]) {
  const months = new Map<string, { year: number; month: number; count: number }>()
  for (const { date } of items) {
    const [year, month] = [localYear(date), localMonth(date)]
    const key = toLocalDay(date).slice(0, 7)
    months.set(key, { year, month, count: (months.get(key)?.count ?? 0) + 1 })
  }
  return [...months]
    .sort(([one], [other]) => other.localeCompare(one))
    .map(([, counted]) => counted)
}

function byDimension(items: CountedItem[], dimension: Dimension): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const item of items) {
    // Who has no campaign stands in no row; who has no category or unit in the row of those.
    const ids = item[dimension].length === 0 && dimension !== 'campaign' ? [null] : item[dimension]
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

async function createTopics(payload: Payload): Promise<Topics> {
  const category = async (name: string) =>
    (await payload.create({ collection: 'categories', data: { name, stream: 'regular' } })).id
  const unit = (name: string) => createUnit(payload, name)
  const campaign = async (name: string) =>
    (await payload.create({ collection: 'campaigns', data: { name, _status: 'published' } })).id
  return {
    category: [await category('Một'), await category('Hai')],
    unit: [await unit('Một'), await unit('Hai')],
    campaign: [await campaign('Một'), await campaign('Hai')],
  }
}

/** Most are published; the others are in one of the states that nobody counts. */
async function createItems({
  payload,
  kind,
  topics,
}: {
  payload: Payload
  kind: CountedKind
  topics: Topics
}): Promise<void> {
  const medium = kind === 'tv' || kind === 'radio' ? kind : null
  const collection = medium ? 'episodes' : (kind as 'news' | 'articles')
  const random = randomNumbers(KINDS.indexOf(kind) + 1)
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  const pickTopics = () => ({
    category: pick([...topics.category, null]),
    unit: pick([...topics.unit, null]),
    campaigns: pick([[], [topics.campaign[0]], [topics.campaign[1]], topics.campaign]),
  })

  for (let index = 0; index < ITEMS_OF_A_KIND; index += 1) {
    const instant = INSTANTS[index % INSTANTS.length] ?? ''
    const hoursBefore = HOURS_BEFORE[index % HOURS_BEFORE.length] ?? null
    const data = {
      title: `${kind} ${index}`,
      publishedAt: medium ? pick(INSTANTS) : instant,
      eventAt:
        hoursBefore === null
          ? null
          : new Date(Date.parse(instant) - hoursBefore * HOUR_MS).toISOString(),
      ...pickTopics(),
      ...(medium ? { medium, number: (index % 366) + 1, broadcastAt: instant } : {}),
    }
    const state = pick(['published', 'published', 'changed', 'draft', 'withdrawn', 'trashed'])
    const draft = state === 'draft'
    // One shape for three collections, which their types do not show.
    const { id } = await payload.create({
      collection,
      depth: 0,
      draft,
      data: { ...data, _status: draft ? 'draft' : 'published' } as never,
    })
    const update = (changed: object, asDraft = false) =>
      payload.update({ collection, id, depth: 0, draft: asDraft, data: changed })
    // What an editor is still changing counts as what readers see.
    if (state === 'changed') await update({ ...pickTopics(), publishedAt: pick(INSTANTS) }, true)
    if (state === 'withdrawn') await update({ _status: 'draft' })
    if (state === 'trashed') await update({ deletedAt: new Date().toISOString() })
  }
}

function idsOf(value: string | { id: string } | null | undefined): string[] {
  if (!value) return []
  return [typeof value === 'string' ? value : value.id]
}

/** The same numbers at every run (mulberry32), so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
