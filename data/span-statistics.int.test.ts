/** What `/thong-ke` shows of a span, and that its files say the same. */
import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getSpanStatistics } from '@/data/span-statistics'
import { valueOf } from '@/data/statistics'
import { getStatisticsFile } from '@/data/statistics-files'
import type { BreakdownView, SpanStatisticsView } from '@/data/statistics-views'
import { findYearStatistics } from '@/data/year-statistics'
import type { Personas } from '@/database/testing/personas'
import { personas } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import { loadContent } from '@/sample/load-content'

/** Two years after the report, so that nothing but what is made here was counted in 2024. */
const NOW = new Date('2024-09-20T03:00:00.000Z')
const YEAR = { tu: '2024-01', den: '2024-12' }

let payload: Payload
let people: Personas
let units: { id: string; name: string }[]
let categories: { id: string; name: string; stream: string }[]

beforeAll(async () => {
  payload = await openPortal()
  await loadContent({ payload, withSamples: false, now: NOW })
  people = await personas(payload)
  units = (await payload.find({ collection: 'units', sort: 'order', limit: 100 })).docs
  categories = (await payload.find({ collection: 'categories', sort: 'order', limit: 100 })).docs

  // Unit 0 in January, February and September, unit 1 in September, nobody else.
  await add({ on: '2024-01-10', unit: units[0]!.id, category: categories[0]!.id })
  await add({ on: '2024-02-10', unit: units[0]!.id })
  await add({ on: '2024-09-18', unit: units[0]!.id, collection: 'articles' })
  await add({ on: '2024-09-19', unit: units[1]!.id, category: categories[1]!.id })
  await add({ on: '2024-09-19' })
}, 120_000)

interface NewItem {
  on: string
  unit?: string
  category?: string
  collection?: 'news' | 'articles'
}

async function add({ on, collection = 'news', ...relations }: NewItem): Promise<string> {
  const { id } = await payload.create({
    collection,
    depth: 0,
    data: {
      title: 'Một mục để đếm',
      _status: 'published',
      publishedAt: `${on}T03:00:00.000Z`,
      ...relations,
    },
  })
  return id
}

const statisticsOf = (params: Record<string, string> = {}, now = NOW) =>
  getSpanStatistics(params, now)

function rowsOf(breakdown: BreakdownView | null) {
  if (!breakdown?.known) throw new Error('Not told apart')
  return breakdown.rows
}

const numbersOf = (breakdown: BreakdownView | null) =>
  Object.fromEntries(
    rowsOf(breakdown).map(({ label, news, articles }) => [label, [news, articles]]),
  )

describe('a span', () => {
  test('shows the tin and bài that are stored in it', async () => {
    const { news, articles, sum, share, name, partNote } = await statisticsOf(YEAR)
    expect([valueOf(news), valueOf(articles), sum, share]).toEqual([4, 1, 5, 0.2])
    expect([name, partNote]).toEqual(['Năm 2024', 'đến 20/09/2024'])
    const stored = await Promise.all(
      (['news', 'articles'] as const).map((collection) =>
        payload.count({ collection, where: { _status: { equals: 'published' } } }),
      ),
    )
    expect(stored.map(({ totalDocs }) => totalDocs)).toEqual([4, 1])
  })

  test('is told apart by month as far as months have begun, or by quarter', async () => {
    const byMonth = numbersOf((await statisticsOf(YEAR)).byMonth)
    expect(Object.keys(byMonth)).toHaveLength(9)
    expect(byMonth).toMatchObject({ 'Tháng 1': [1, 0], 'Tháng 3': [0, 0], 'Tháng 9': [2, 1] })
    const { byMonth: byQuarter, byYear } = await statisticsOf({ ...YEAR, theo: 'quy' })
    expect(numbersOf(byQuarter)).toEqual({
      'Quý I': [2, 0],
      'Quý II': [0, 0],
      'Quý III': [2, 1],
    })
    expect(byYear).toBeNull()
  })

  test.each([
    ['everything', {}],
    ['a year', YEAR],
    ['a quarter', { tu: '2024-07', den: '2024-09' }],
    [
      'a span that begins inside a reported year and ends outside',
      { tu: '2022-01', den: '2024-02' },
    ],
  ])('of %s adds up in every table that says so', async (_, params) => {
    const statistics = await statisticsOf(params)
    const total = [valueOf(statistics.news), valueOf(statistics.articles)]
    const tables = [statistics.byUnit, statistics.byCategory, statistics.byStream]
    for (const table of [...tables, ...(statistics.byMonth ? [statistics.byMonth] : [])]) {
      const rows = rowsOf(table)
      expect([sumOf(rows, 'news'), sumOf(rows, 'articles')]).toEqual(total)
      expect(table).toMatchObject({ addsUp: true, total: { news: total[0], articles: total[1] } })
    }
    expect(statistics.byCampaign).toMatchObject({ addsUp: false })
    const heat = statistics.heatMap!
    expect(heat.total + heat.entered).toBe(statistics.sum)
    expect(heat.totals.reduce((sum, value) => sum + value, 0)).toBe(heat.total)
  })

  test('leads from its numbers to lists of the same span and kind', async () => {
    const { byUnit, byCategory, byMonth } = await statisticsOf({ ...YEAR, theo: 'quy' })
    const [first] = rowsOf(byUnit)
    expect(first?.newsHref).toMatch(/^\/don-vi\/[a-z-]+\?nam=2024&loai=tin$/)
    expect(first?.articlesHref).toMatch(/&loai=bai$/)
    expect(rowsOf(byUnit).at(-1)).toMatchObject({
      label: 'Không phân theo đơn vị',
      newsHref: '/tin-tuc?nam=2024&thieu=don-vi',
      articlesHref: null,
    })
    expect(rowsOf(byCategory).at(-1)?.newsHref).toBe('/tin-tuc?nam=2024&thieu=chuyen-muc')
    expect(rowsOf(byMonth)[0]?.newsHref).toBe('/tin-tuc?tu=2024-01&den=2024-03')
  })

  test('that makes no sense falls back to everything and says so', async () => {
    const statistics = await statisticsOf({ tu: '2024-07', den: '2024-01' })
    expect(statistics).toMatchObject({ isAll: true, problems: ['reversed'] })
    expect(valueOf(statistics.news)).toBe(1160 + 4)
  })

  test('of reported years names the documents, and is not told apart', async () => {
    const { documents, byUnit, heatMap, participation } = await statisticsOf({
      tu: '2019-01',
      den: '2020-12',
    })
    expect(documents).toEqual([expect.stringContaining('178/BC-LĐLĐ')])
    expect([byUnit, heatMap, participation]).toEqual([
      { known: false, reason: 'indivisible' },
      null,
      null,
    ])
  })
})

describe('the heat map', () => {
  const heatOf = async (params = YEAR, now = NOW) => (await statisticsOf(params, now)).heatMap!

  test('shows a number for every unit and month, zeros too', async () => {
    const { rows, columns } = await heatOf()
    expect(columns).toHaveLength(9)
    expect(rows).toHaveLength(units.length + 1)
    const cells = (label: string) =>
      rows.find((row) => row.label === label)?.cells.map(({ count }) => count)
    expect(cells(units[0]!.name)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1])
    expect(cells(units[2]!.name)).toEqual(Array<number>(9).fill(0))
    expect(cells('Không phân theo đơn vị')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  test('tells how long each unit has been silent', async () => {
    const { rows, until } = await heatOf()
    expect(until).toBe('2024-09-20')
    const silence = (label: string) => rows.find((row) => row.label === label)?.silence
    expect(silence(units[0]!.name)).toBe(2)
    expect(silence(units[1]!.name)).toBe(1)
    // Never heard of: silent since the portal counts, January 1.
    expect(silence(units[2]!.name)).toBe(263)
    expect(silence('Không phân theo đơn vị')).toBeNull()
  })

  test('leads from a cell to the list of the unit in that month', async () => {
    const { rows } = await heatOf()
    const row = rows.find(({ label }) => label === units[0]!.name)
    expect(row?.cells[0]?.href).toMatch(/^\/don-vi\/[a-z-]+\?nam=2024&thang=1$/)
    expect(row?.cells[2]?.href).toBeNull()
  })

  test('takes coarser columns for a long span, and leaves out what documents cover', async () => {
    const { columns } = await heatOf({ tu: '2021-01', den: '2024-09', theo: 'thang' } as never)
    expect(columns.map(({ label }) => label)).toEqual([
      'Quý III/2022',
      'Quý IV/2022',
      ...[1, 2, 3, 4].map((quarter) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1]!}/2023`),
      'Quý I/2024',
      'Quý II/2024',
      'Quý III/2024',
    ])
  })
})

describe('the units of a span', () => {
  test('are those that existed in it, and their totals stay after a merger', async () => {
    const [first, second] = units
    const { id: successor } = await payload.create({
      collection: 'units',
      depth: 0,
      data: {
        name: 'LĐLĐ sau sáp nhập',
        shortName: 'Sau sáp nhập',
        kind: 'district',
        validFrom: '2024-07-01T12:00:00.000Z',
      },
    })
    const merge = (validTo: string | null, successors: string[]) =>
      Promise.all(
        [first, second].map((unit) =>
          payload.update({ collection: 'units', id: unit!.id, data: { validTo, successors } }),
        ),
      )
    const before = await statisticsOf(YEAR)
    await merge('2024-06-30T12:00:00.000Z', [successor])
    try {
      const after = await statisticsOf(YEAR)
      expect(numbersOf(after.byUnit)).toMatchObject(numbersOf(before.byUnit))
      expect(after.participation?.withPredecessors).toEqual([
        {
          label: 'LĐLĐ sau sáp nhập',
          predecessors: [first!.name, second!.name],
          own: 0,
          sum: 4,
        },
      ])
      const early = await statisticsOf({ tu: '2024-01', den: '2024-03' })
      expect(Object.keys(numbersOf(early.byUnit))).not.toContain('LĐLĐ sau sáp nhập')
      const gone = (await statisticsOf({ tu: '2024-08', den: '2024-08' })).heatMap!
      const labels = gone.rows.map(({ label }) => label)
      expect(labels).toContain('LĐLĐ sau sáp nhập')
      expect(labels).not.toContain(first!.name)
    } finally {
      await merge(null, [])
      await payload.delete({ collection: 'units', id: successor, trash: true })
    }
  })
})

describe('the same period last year', () => {
  const cellsOf = ({ comparison }: SpanStatisticsView, name: string) =>
    comparison?.rows.find(([label]) => label === name)?.slice(1)

  test('is compared to the day', async () => {
    const statistics = await statisticsOf({ tu: '2024-01', den: '2024-12', 'so-sanh': 'cung-ky' })
    expect(cellsOf(statistics, 'Số tin')).toEqual([4, 0, 4, '–'])
    expect(statistics.comparison?.notes[0]).toContain('đến ngày 20/9/2024')
  })

  test('of seven months of 2022 is an average a month, and says so', async () => {
    const year = (await findYearStatistics(2022, NOW))!
    expect(cellsOf(year, 'Số tin')).toEqual([139, 'không tách được', '–', '–'])
    // 139 in 6 and 25/31 months, 282 in 12.
    expect(cellsOf(year, 'Số tin, bình quân tháng')).toEqual([20.4, 23.5, -3.1, -13.1])
  })

  test('is left out where nobody asks', async () => {
    expect((await statisticsOf(YEAR)).comparison).toBeNull()
  })

  test('shows beside each year what comes to a month', async () => {
    const { byYear } = await statisticsOf()
    const perMonth = Object.fromEntries(byYear!.map((row) => [row.year, row.perMonth?.toFixed(1)]))
    // 282 + 37 in 12 months, 139 + 12 in 6 and 25/31.
    expect(perMonth).toMatchObject({ 2021: '26.6', 2022: '22.2' })
  })
})

describe('a closed period', () => {
  test('keeps its numbers and day; what comes later stands beside them', async () => {
    const { id } = await payload.create({
      collection: 'closedPeriods',
      depth: 0,
      overrideAccess: false,
      user: people.publisher,
      data: { from: '2024-01-01T12:00:00.000Z', to: '2024-03-31T12:00:00.000Z' },
    })
    const closedOf = async () => (await statisticsOf(YEAR)).closed
    expect(await closedOf()).toMatchObject([
      {
        name: 'Quý I/2024',
        news: { frozen: 2, change: 0 },
        articles: { frozen: 0, change: 0 },
      },
    ])
    const late = await add({ on: '2024-03-05' })
    expect(await closedOf()).toMatchObject([{ news: { frozen: 2, change: 1 } }])
    expect((await closedOf())[0]?.closedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/)
    expect((await statisticsOf({ tu: '2024-04', den: '2024-09' })).closed).toEqual([])
    await payload.delete({ collection: 'news', id: late })
    await payload.update({
      collection: 'closedPeriods',
      id,
      overrideAccess: false,
      user: people.admin,
      data: { reopenReason: 'Nhập thiếu một tin' },
    })
    expect(await closedOf()).toEqual([])
  })
})

describe('files', () => {
  const fileOf = async (type: 'csv' | 'xlsx', params: Record<string, string>) => {
    const { body, ...rest } = await getStatisticsFile(type, params, NOW)
    return { ...rest, body }
  }

  /** The rows of a CSV file up to the empty line, without the header. */
  async function csvRows(params: Record<string, string>) {
    const { body } = await fileOf('csv', params)
    const lines = (body as string).split('\r\n')
    return lines.slice(1, lines.indexOf('')).map((line) => line.split(';'))
  }

  /** All numbers of each sheet, in the order in which they stand. */
  async function sheetNumbers(params: Record<string, string>): Promise<number[][]> {
    const files = unzipSync((await fileOf('xlsx', params)).body as Uint8Array)
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))
    return sheets
      .toSorted((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)))
      .map((name) =>
        [...strFromU8(files[name]!).matchAll(/<c r="\w+" s="\d+"><v>([^<]*)<\/v><\/c>/g)].map(
          ([, value]) => Number(value),
        ),
      )
  }

  test('say what the page says: by unit, by month, in the heat map', async () => {
    const page = await statisticsOf(YEAR)
    const asNumber = (text: string | undefined) => Number(text?.replace(',', '.'))

    const unitRows = await csvRows({ ...YEAR, bang: 'don-vi' })
    const months = await csvRows({ ...YEAR, bang: 'thoi-gian' })
    for (const [rows, breakdown] of [
      [unitRows, page.byUnit],
      [months, page.byMonth],
    ] as const) {
      expect(rows.map((row) => [row[0], asNumber(row[1]), asNumber(row[2])])).toEqual([
        ...rowsOf(breakdown).map(({ label, news, articles }) => [label, news, articles]),
        ['Cộng', valueOf(page.news), valueOf(page.articles)],
      ])
    }

    const heat = await csvRows({ ...YEAR, bang: 'don-vi-thoi-gian' })
    expect(heat.map((row) => row.slice(1, 10).map(asNumber))).toEqual([
      ...page.heatMap!.rows.map(({ cells }) => cells.map(({ count }) => count)),
      page.heatMap!.totals,
    ])
  })

  test('for Excel have every table of the page, with the numbers of the CSV files', async () => {
    for (const params of [YEAR, {}, { ...YEAR, theo: 'quy', 'so-sanh': 'cung-ky' }]) {
      const { files } = await statisticsOf(params)
      const sheets = await sheetNumbers(params)
      const inCsv = await Promise.all(
        files.map(async ({ key }) =>
          (await csvRows({ ...params, bang: key }))
            .flatMap(([, ...cells]) => cells)
            .map((cell) => Number(cell.replace(',', '.')))
            .filter((value) => !Number.isNaN(value)),
        ),
      )
      const whole = params === YEAR || 'theo' in params
      // A year's file has its broadcasts as well, which are no part of a span.
      expect(sheets).toHaveLength(files.length + (whole ? 1 : 0))
      for (const [index, numbers] of inCsv.entries()) {
        if (files[index]!.key === 'tong-hop' || files[index]!.key === 'don-vi-thoi-gian') continue
        expect(sheets, files[index]!.key).toContainEqual(numbers)
      }
    }
  })

  test('have a Vietnamese name and open in Excel with their marks', async () => {
    const csv = await fileOf('csv', { tu: '2024-07', den: '2024-09', bang: 'don-vi' })
    expect(csv).toMatchObject({
      name: 'Thống kê tin, bài - Quý III-2024 - Theo đơn vị.csv',
      type: 'text/csv; charset=utf-8',
    })
    expect((csv.body as string).charCodeAt(0)).toBe(0xfeff)
    const xlsx = await fileOf('xlsx', {})
    expect(xlsx.name).toBe('Thống kê tin, bài - Tất cả các năm.xlsx')
  })

  test('give the numbers by time where an unknown table is asked for', async () => {
    expect((await fileOf('csv', { bang: 'x' })).name).toContain('Theo thời gian')
  })
})

test('the year 2024 is told as the same numbers by its own page', async () => {
  const [year, span] = [(await findYearStatistics(2024, NOW))!, await statisticsOf(YEAR)]
  for (const key of ['news', 'articles', 'byMonth', 'byUnit', 'byCategory', 'heatMap'] as const) {
    expect(year[key]).toEqual(span[key])
  }
})

function sumOf(rows: { news: number; articles: number }[], kind: 'news' | 'articles'): number {
  return rows.reduce((sum, row) => sum + row[kind], 0)
}
