import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getBroadcastYear } from '@/data/programme'
import { getSpanStatistics } from '@/data/span-statistics'
import { getYearStrip, valueOf } from '@/data/statistics'
import type { BreakdownView, YearRowView } from '@/data/statistics-views'
import { findYearStatistics } from '@/data/year-statistics'
import { openPortal } from '@/database/testing/portal'
import { loadContent } from '@/sample/load-content'
import { localMonth, localYear, toLocalDay } from '@/text/dates'

/** What the report prints: tin and bài by year, 2022 to July 25. */
const PRINTED = [
  [2018, 240, 9],
  [2019, 255, 10],
  [2020, 244, 22],
  [2021, 282, 37],
  [2022, 139, 12],
]
const DOCUMENT = 'Báo cáo thử'

let payload: Payload
let thisYear: number

beforeAll(async () => {
  payload = await openPortal()
  await loadContent({ payload, withSamples: true, now: new Date() })
  thisYear = localYear(new Date())
}, 120_000)

type Numbers = Record<number, { news: number | null; articles: number | null }>

/** All years, as /thong-ke shows them. */
async function getStatistics(now: Date) {
  const { byYear, news, articles, openingBalance } = await getSpanStatistics({}, now)
  return {
    years: byYear!,
    total: { news: valueOf(news), articles: valueOf(articles) },
    openingBalance,
  }
}

async function yearRows(): Promise<YearRowView[]> {
  return (await getStatistics(new Date())).years
}

/** Every year's numbers as /thong-ke shows them. */
async function numbers(): Promise<Numbers> {
  return Object.fromEntries(
    (await yearRows()).map(({ year, news, articles }) => [
      year,
      { news: valueOf(news), articles: valueOf(articles) },
    ]),
  )
}

const rowOf = async (year: number) => (await yearRows()).find((row) => row.year === year)!
const statisticsOf = async (year: number) => (await findYearStatistics(year, new Date()))!

type NewItem = Partial<{
  publishedAt: string
  category: string
  unit: string
  campaigns: string[]
}>

/** Lets an item be there while `look` looks, whatever comes of it. */
async function withItem<Result>(
  { collection = 'news', ...data }: NewItem & { collection?: 'news' | 'articles' },
  look: (id: string) => Promise<Result>,
): Promise<Result> {
  const { id } = await payload.create({
    collection,
    depth: 0,
    data: { title: 'Một tin để thử', _status: 'published', ...data },
  })
  try {
    return await look(id)
  } finally {
    await payload.delete({ collection, id, trash: true })
  }
}

async function indicatorId(key: 'tin' | 'bai'): Promise<string> {
  const { docs } = await payload.find({ collection: 'indicators', where: { key: { equals: key } } })
  return docs[0]!.id
}

interface NewFigure {
  from: string
  to: string
  value?: number
  unit?: string
}

async function createFigure({ from, to, value = 100, unit }: NewFigure): Promise<string> {
  const { id } = await payload.create({
    collection: 'figures',
    depth: 0,
    data: {
      indicator: await indicatorId('tin'),
      from: `${from}T12:00:00.000Z`,
      to: `${to}T12:00:00.000Z`,
      value,
      document: DOCUMENT,
      unit: unit ?? null,
    },
  })
  return id
}

async function withFigure<Result>(figure: NewFigure, look: (id: string) => Promise<Result>) {
  const id = await createFigure(figure)
  try {
    return await look(id)
  } finally {
    await payload.delete({ collection: 'figures', id, trash: true })
  }
}

async function firstId(collection: 'units' | 'categories' | 'campaigns'): Promise<string> {
  const { docs } = await payload.find({ collection, depth: 0, limit: 1 })
  return docs[0]!.id
}

describe('the statistics page', () => {
  test('shows the years as the report prints them', async () => {
    const printed = (await yearRows()).slice(0, 5)
    expect(
      printed.map(({ year, news, articles }) => [
        year,
        news.known && news.value,
        articles.known && articles.value,
      ]),
    ).toEqual(PRINTED)
  })

  test('shows every year from the first of the report to the current one', async () => {
    const years = (await yearRows()).map(({ year }) => year)
    expect(years).toEqual(Array.from({ length: thisYear - 2017 }, (_, index) => 2018 + index))
  })

  test('shows the opening balance of 1.160 tin and 90 bài, and where it comes from', async () => {
    const { openingBalance } = await getStatistics(new Date())
    expect(openingBalance).toMatchObject({
      from: '2018-01-01',
      to: '2022-07-25',
      news: 1160,
      articles: 90,
      document: expect.stringContaining('178/BC-LĐLĐ') as string,
    })
  })

  test('adds the years up', async () => {
    const { years, total } = await getStatistics(new Date())
    const sum = (kind: 'news' | 'articles') =>
      years.reduce((all, year) => all + (year[kind].known ? year[kind].value : NaN), 0)
    expect(total).toEqual({ news: sum('news'), articles: sum('articles') })
    expect(total).toEqual({ news: 1160 + 12, articles: 90 + 4 })
  })

  test('marks the years that are not whole', async () => {
    const marked = (await yearRows()).filter(({ partYear }) => partYear !== null)
    const [year, month, day] = toLocalDay(new Date()).split('-').map(Number)
    expect(marked.map((row) => [row.year, row.partYear])).toEqual([
      [2022, 'đến 25/7'],
      [year, `đến ${day}/${month}`],
    ])
  })

  test('names the document behind a year that stands on one', async () => {
    const { news } = await rowOf(2018)
    expect(news.sources).toEqual([
      {
        type: 'figure',
        value: 240,
        from: '2018-01-01',
        to: '2018-12-31',
        document: expect.stringContaining('178/BC-LĐLĐ') as string,
      },
    ])
  })

  test('leads from a counted number to the list behind it', async () => {
    await withItem({}, async () => {
      const { news } = await rowOf(thisYear)
      expect(news.sources).toEqual([
        {
          type: 'counted',
          value: news.known && news.value,
          href: `/tin-tuc?nam=${thisYear}`,
        },
      ])
    })
  })
})

/** How the numbers of all years change when an item comes; years without a change are left out. */
async function changesBy(item: Parameters<typeof withItem>[0]): Promise<Numbers> {
  const before = await numbers()
  const after = await withItem(item, numbers)
  return Object.fromEntries(
    Object.entries(after).flatMap(([year, { news, articles }]) => {
      const old = before[Number(year)] ?? { news: 0, articles: 0 }
      const change = { news: news! - old.news!, articles: articles! - old.articles! }
      return change.news === 0 && change.articles === 0 ? [] : [[year, change]]
    }),
  )
}

describe('an item', () => {
  test('published now raises this year by one and leaves the others alone', async () => {
    expect(await changesBy({})).toEqual({ [thisYear]: { news: 1, articles: 0 } })
  })

  test('that is a bài raises the bài', async () => {
    expect(await changesBy({ collection: 'articles' })).toEqual({
      [thisYear]: { news: 0, articles: 1 },
    })
  })

  test('published at 2023-12-31T18:00Z counts for 2024', async () => {
    expect(await changesBy({ publishedAt: '2023-12-31T18:00:00.000Z' })).toEqual({
      2024: { news: 1, articles: 0 },
    })
  })

  test('published at 2023-12-31T16:59:59.999Z counts for 2023', async () => {
    expect(await changesBy({ publishedAt: '2023-12-31T16:59:59.999Z' })).toEqual({
      2023: { news: 1, articles: 0 },
    })
  })

  test.each([
    ['2019', '2019-05-01T03:00:00.000Z'],
    ['March 2022', '2022-03-10T03:00:00.000Z'],
    ['the last instant that the report covers', '2022-07-25T16:59:59.999Z'],
    ['the first instant that the report covers', '2017-12-31T17:00:00.000Z'],
  ])('imported for %s changes nothing', async (_, publishedAt) => {
    expect(await changesBy({ publishedAt })).toEqual({})
  })

  test('imported for the first instant after the report adds to 2022', async () => {
    expect(await changesBy({ publishedAt: '2022-07-25T17:00:00.000Z' })).toEqual({
      2022: { news: 1, articles: 0 },
    })
  })

  test('imported for September 2022 makes 2022 a whole year with two sources', async () => {
    await withItem({ publishedAt: '2022-09-10T03:00:00.000Z' }, async () => {
      const { news, articles, partYear } = await rowOf(2022)
      expect(partYear).toBeNull()
      expect(news).toMatchObject({
        known: true,
        value: 140,
        sources: [
          { type: 'figure', value: 139 },
          { type: 'counted', value: 1, href: '/tin-tuc?nam=2022' },
        ],
      })
      expect(articles).toMatchObject({ value: 12 })
    })
  })

  test('imported for a year before the report begins the table there', async () => {
    await withItem({ publishedAt: '2016-09-10T03:00:00.000Z' }, async () => {
      const [first, second] = await yearRows()
      expect(first).toMatchObject({ year: 2016, news: { value: 1 }, articles: { value: 0 } })
      expect(second).toMatchObject({ year: 2017, news: { value: 0 } })
    })
  })

  test.each([
    ['withdrawn', { _status: 'draft' as const }],
    ['put into the trash', { deletedAt: new Date().toISOString() }],
  ])('is no longer counted when it is %s', async (_, data) => {
    const before = await numbers()
    await withItem({}, async (id) => {
      expect(await numbers()).not.toEqual(before)
      await payload.update({ collection: 'news', id, data })
      expect(await numbers()).toEqual(before)
    })
  })

  test('that is still a draft is not counted', async () => {
    const before = await numbers()
    const { id } = await payload.create({
      collection: 'news',
      data: { title: 'Nháp', publishedAt: '2024-05-01T03:00:00.000Z' },
      draft: true,
    })
    expect(await numbers()).toEqual(before)
    await payload.delete({ collection: 'news', id })
  })
})

describe('a figure', () => {
  test('of a unit is not added to the whole, nor does it cover items', async () => {
    const before = await numbers()
    const unit = await firstId('units')
    await withFigure({ from: '2018-01-01', to: '2018-12-31', unit }, async () => {
      expect(await numbers()).toEqual(before)
    })
    await withItem({ publishedAt: '2024-05-01T03:00:00.000Z' }, async () => {
      const counted = await numbers()
      await withFigure({ from: '2024-01-01', to: '2024-12-31', unit }, async () => {
        expect(await numbers()).toEqual(counted)
      })
    })
  })

  test('that is entered later takes the place of the items it covers', async () => {
    await withItem({ publishedAt: '2024-05-01T03:00:00.000Z' }, async () => {
      await withFigure({ from: '2024-01-01', to: '2024-12-31', value: 70 }, async () => {
        expect((await numbers())[2024]?.news).toBe(70)
      })
    })
  })

  test('in the trash does not count', async () => {
    const before = await numbers()
    await withFigure({ from: '2024-01-01', to: '2024-12-31' }, async (id) => {
      expect(await numbers()).not.toEqual(before)
      const deletedAt = new Date().toISOString()
      await payload.update({ collection: 'figures', id, data: { deletedAt } })
      expect(await numbers()).toEqual(before)
    })
  })

  test('of an indicator in the trash does not count, nor does it cover items', async () => {
    const tin = await indicatorId('tin')
    const change = (deletedAt: string | null) =>
      payload.update({ collection: 'indicators', id: tin, data: { deletedAt }, trash: true })
    await change(new Date().toISOString())
    try {
      await withItem({ publishedAt: '2018-05-01T03:00:00.000Z' }, async () => {
        expect((await numbers())[2018]).toEqual({ news: 1, articles: 9 })
      })
    } finally {
      await change(null)
    }
  })

  test('that reaches over two years leaves both without a number, but the total with it', async () => {
    const items = { publishedAt: '2024-03-01T03:00:00.000Z' }
    await withItem(items, () =>
      withFigure({ from: '2024-07-01', to: '2025-06-30' }, async () => {
        const { years, total } = await getStatistics(new Date())
        for (const year of [2024, 2025]) {
          expect(years.find((row) => row.year === year)?.news).toMatchObject({
            known: false,
            reason: 'indivisible',
          })
        }
        expect(total.news).toBe(1160 + 12 + 100 + 1)
        const { byMonth, byCategory, byUnit, byCampaign } = await statisticsOf(2024)
        for (const breakdown of [byMonth, byCategory, byUnit, byCampaign]) {
          expect(breakdown).toEqual({ known: false, reason: 'indivisible' })
        }
      }),
    )
  })

  test('that reaches beyond the last year leaves the total without a number', async () => {
    await withFigure({ from: `${thisYear - 1}-11-01`, to: `${thisYear}-01-01` }, async () => {
      const { total } = await getStatistics(new Date(`${thisYear - 1}-12-01T03:00:00.000Z`))
      expect(total.news).toBeNull()
    })
  })

  test('that speaks of days another one speaks of is refused, and the other one named', async () => {
    await expect(createFigure({ from: '2018-12-31', to: '2019-01-31' })).rejects.toMatchObject({
      data: {
        errors: [
          {
            path: 'from',
            message: expect.stringMatching(
              /^Kỳ này trùng với số liệu từ 01\/01\/201[89] đến 31\/12\/201[89] \(Báo cáo 178/,
            ) as string,
          },
        ],
      },
    })
  })

  test('cannot be moved onto another one either', async () => {
    await withFigure({ from: '2024-01-01', to: '2024-01-31' }, async (id) => {
      const moved = payload.update({
        collection: 'figures',
        id,
        data: { from: '2021-12-31T12:00:00.000Z' },
      })
      await expect(moved).rejects.toMatchObject({ data: { errors: [{ path: 'from' }] } })
    })
  })

  test('that begins the day after another one ends is accepted', async () => {
    await withFigure({ from: '2022-07-26', to: '2022-12-31' }, async () => {
      expect((await numbers())[2022]?.news).toBe(239)
    })
  })

  test('that ends before it begins is refused', async () => {
    await expect(createFigure({ from: '2024-02-01', to: '2024-01-31' })).rejects.toMatchObject({
      data: {
        errors: [
          {
            path: 'to',
            message: expect.stringMatching(/^Ngày kết thúc .* đứng trước ngày bắt đầu/) as string,
          },
        ],
      },
    })
  })
})

describe('a year', () => {
  const BREAKDOWNS = ['byMonth', 'byCategory', 'byUnit', 'byCampaign'] as const

  const sumOf = (breakdown: BreakdownView, kind: 'news' | 'articles') =>
    breakdown.known ? breakdown.rows.reduce((sum, row) => sum + row[kind], 0) : null

  test.each(BREAKDOWNS)('that stands on one figure is not told apart %s', async (name) => {
    expect((await statisticsOf(2018))[name]).toEqual({ known: false, reason: 'indivisible' })
  })

  test.each(['byMonth', 'byCategory', 'byUnit'] as const)(
    'that was counted here adds up %s, items without a topic included',
    async (name) => {
      await withItem({}, async () => {
        const statistics = await statisticsOf(thisYear)
        const { news, articles } = statistics
        expect(news).toMatchObject({ known: true, value: sumOf(statistics[name], 'news') })
        expect(articles).toMatchObject({ known: true, value: sumOf(statistics[name], 'articles') })
        expect(statistics[name]).toMatchObject({
          addsUp: true,
          total: {
            news: news.known && news.value,
            articles: articles.known && articles.value,
          },
        })
      })
    },
  )

  test.each(['byMonth', 'byCategory', 'byUnit'] as const)(
    'of which a figure tells a part adds up %s, with a row for that part',
    async (name) => {
      const september = { publishedAt: '2022-09-10T03:00:00.000Z' }
      await withItem({ ...september, category: await firstId('categories') }, async () => {
        const breakdown = (await statisticsOf(2022))[name]
        expect(sumOf(breakdown, 'news')).toBe(140)
        expect(sumOf(breakdown, 'articles')).toBe(12)
        expect(breakdown.known && breakdown.rows[0]).toMatchObject({
          label: expect.stringMatching(/^01\/01\/2022 – 25\/07\/2022/) as string,
          news: 139,
          articles: 12,
        })
      })
    },
  )

  test('shows an item under its own month, category and unit', async () => {
    const [category, unit] = [await firstId('categories'), await firstId('units')]
    const labels = {
      byMonth: 'Tháng 9',
      byCategory: (await payload.findByID({ collection: 'categories', id: category })).name,
      byUnit: (await payload.findByID({ collection: 'units', id: unit })).name,
    }
    const item = { publishedAt: '2022-09-10T03:00:00.000Z', category, unit }
    await withItem(item, async () => {
      const statistics = await statisticsOf(2022)
      for (const [name, label] of Object.entries(labels) as [keyof typeof labels, string][]) {
        const breakdown = statistics[name]
        const counted = breakdown.known ? breakdown.rows.slice(1).filter(({ news }) => news) : []
        expect(counted).toMatchObject([{ label, news: 1, articles: 0 }])
        if (name !== 'byMonth') expect(counted[0]?.href).toContain('nam=2022')
      }
    })
  })

  test('leads from each number of a month to the tin or the bài behind it', async () => {
    const monthOf = async () => {
      const { byMonth } = await statisticsOf(2024)
      return byMonth.known ? byMonth.rows.find(({ label }) => label === 'Tháng 5') : undefined
    }
    const may = { publishedAt: '2024-05-01T03:00:00.000Z' }
    const [news, articles] = ['/tin-tuc?nam=2024&thang=5', '/bai-viet?nam=2024&thang=5']
    await withItem({ ...may, collection: 'articles' }, async () => {
      expect(await monthOf()).toMatchObject({ newsHref: null, articlesHref: articles })
      await withItem(may, async () => {
        expect(await monthOf()).toMatchObject({ newsHref: news, articlesHref: articles })
      })
    })
  })

  test('says of its campaigns that they do not add up: an item of two counts twice', async () => {
    const { docs } = await payload.find({ collection: 'campaigns', depth: 0, limit: 2 })
    const campaigns = docs.map(({ id }) => id)
    await withItem({ publishedAt: '2024-05-01T03:00:00.000Z', campaigns }, async () => {
      const { byCampaign, news } = await statisticsOf(2024)
      expect(byCampaign).toMatchObject({ known: true, addsUp: false })
      expect(sumOf(byCampaign, 'news')).toBe(2)
      expect(news).toMatchObject({ value: 1 })
    })
  })

  test('is not changed by an item that a figure covers', async () => {
    const before = await statisticsOf(2022)
    const after = await withItem({ publishedAt: '2022-03-10T03:00:00.000Z' }, () =>
      statisticsOf(2022),
    )
    expect(after).toEqual(before)
  })

  test('knows its neighbours, and the table its ends', async () => {
    expect(await statisticsOf(2018)).toMatchObject({
      olderHref: null,
      newerHref: '/thong-ke/2019',
    })
    expect(await statisticsOf(thisYear)).toMatchObject({
      olderHref: `/thong-ke/${thisYear - 1}`,
      newerHref: null,
    })
    for (const unknown of [2017, thisYear + 1, 0, 1.5, NaN]) {
      expect(await findYearStatistics(unknown, new Date())).toBeNull()
    }
  })
})

describe('broadcasts', () => {
  test('of 2022 are measured against 12 on television and 24 on the radio', async () => {
    const { broadcasts } = await statisticsOf(2022)
    expect(broadcasts).toMatchObject([
      { medium: 'tv', target: 12, targetSource: expect.stringMatching(/178/) as string },
      { medium: 'radio', target: 24, targetSource: expect.stringMatching(/178/) as string },
    ])
  })

  test('on the radio have no target in a year for which none was set', async () => {
    const { broadcasts } = await statisticsOf(2019)
    expect(broadcasts.map(({ target }) => target)).toEqual([12, null])
  })

  test('are counted in the year of the broadcast, whenever they came on the portal', async () => {
    const { id } = await payload.create({
      collection: 'episodes',
      data: {
        title: 'Số 1',
        medium: 'radio',
        number: 1,
        broadcastAt: '2021-12-31T18:00:00.000Z',
        publishedAt: '2024-05-01T03:00:00.000Z',
        _status: 'published',
      },
    })
    try {
      expect((await statisticsOf(2022)).broadcasts[1]).toMatchObject({
        aired: 1,
        airedHref: '/chuong-trinh?kenh=phat-thanh&nam=2022',
      })
      expect((await statisticsOf(2024)).broadcasts[1]).toMatchObject({ aired: 0, airedHref: null })
    } finally {
      await payload.delete({ collection: 'episodes', id })
    }
  })

  test('that lie ahead have not been aired', async () => {
    const now = new Date('2025-03-10T03:00:00.000Z')
    const { id } = await payload.create({
      collection: 'episodes',
      data: {
        title: 'Số tháng Tư',
        medium: 'tv',
        number: 4,
        broadcastAt: '2025-04-10T13:00:00.000Z',
        publishedAt: '2025-03-01T03:00:00.000Z',
        _status: 'published',
      },
    })
    try {
      const airedOf = async (at: Date) => ({
        programme: (await getBroadcastYear({ medium: 'tv', year: 2025, now: at })).aired,
        year: (await findYearStatistics(2025, at))?.broadcasts[0]?.aired,
        strip: (await getYearStrip(at)).tv,
      })
      expect(await airedOf(now)).toEqual({ programme: 0, year: 0, strip: 0 })
      expect(await airedOf(new Date('2025-04-11T03:00:00.000Z'))).toEqual({
        programme: 1,
        year: 1,
        strip: 1,
      })
    } finally {
      await payload.delete({ collection: 'episodes', id })
    }
  })
})

describe('the strip of this year', () => {
  test('shows the numbers of the statistics pages', async () => {
    await withItem({}, async () => {
      const now = new Date()
      const { broadcasts } = await statisticsOf(thisYear)
      expect(await getYearStrip(now)).toEqual({
        year: thisYear,
        ...(await numbers())[thisYear],
        tv: broadcasts[0]?.aired,
        radio: broadcasts[1]?.aired,
        href: `/thong-ke/${thisYear}`,
      })
    })
  })

  test('turns the year at midnight in Vietnam', async () => {
    expect((await getYearStrip(new Date('2023-12-31T16:59:59.999Z'))).year).toBe(2023)
    expect((await getYearStrip(new Date('2023-12-31T17:00:00.000Z'))).year).toBe(2024)
  })

  test('tells the number of the report for a year that stands on it', async () => {
    expect(localMonth('2021-06-01T00:00:00.000Z')).toBe(6)
    expect(await getYearStrip(new Date('2021-06-01T00:00:00.000Z'))).toMatchObject({
      news: 282,
      articles: 37,
    })
  })
})

describe('what an editor adds later', () => {
  test('does not push the report’s total out of sight', async () => {
    const balance = await withFigure({ from: '2022-08-01', to: '2022-12-31' }, async () => {
      return (await getStatistics(new Date())).openingBalance
    })
    expect(balance).toMatchObject({ news: 1160, articles: 90, to: '2022-07-25' })
  })

  test('does not make the months inside a figure look empty', async () => {
    const labels = await withItem({ publishedAt: '2022-09-10T03:00:00.000Z' }, async () => {
      const { byMonth } = await statisticsOf(2022)
      return byMonth.known ? byMonth.rows.map(({ label }) => label) : []
    })
    expect(labels.slice(0, 3)).toEqual([
      '01/01/2022 – 25/07/2022 (theo văn bản, không tách được)',
      'Tháng 7 (từ 26/07/2022)',
      'Tháng 8',
    ])
  })

  test('cannot be a second indicator for what is counted already', async () => {
    await expect(
      payload.create({
        collection: 'indicators',
        data: {
          name: 'Tin, lần nữa',
          key: 'tin-lan-nua',
          method: 'counted',
          counts: 'news',
          aggregation: 'sum',
        },
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'counts' }] } })
  })

  test('counts as broadcast when it is a figure of the programme', async () => {
    const { docs } = await payload.find({
      collection: 'indicators',
      where: { key: { equals: 'truyen-hinh' } },
    })
    const figure = await payload.create({
      collection: 'figures',
      data: {
        indicator: docs[0]!.id,
        from: '2021-01-01T12:00:00.000Z',
        to: '2021-12-31T12:00:00.000Z',
        value: 12,
        document: DOCUMENT,
      },
    })
    const { broadcasts } = await statisticsOf(2021)
    await payload.delete({ collection: 'figures', id: figure.id })
    expect(broadcasts.find(({ medium }) => medium === 'tv')).toMatchObject({ aired: 12 })
  })
})

test('a word that was removed from an item can no longer be found', async () => {
  const { id } = await payload.create({
    collection: 'news',
    data: { title: 'Tin đã sửa', lead: 'Có tên viết nhầm', _status: 'published' },
  })
  await payload.update({ collection: 'news', id, data: { lead: null } })
  const { searchText } = await payload.findByID({ collection: 'news', id })
  await payload.delete({ collection: 'news', id })
  expect(searchText).toBe('tin da sua')
})
