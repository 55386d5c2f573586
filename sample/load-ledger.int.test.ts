/** Every number of the report that the ledger is given, with its source. */
import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '@/database/testing/portal'
import type { Indicator } from '@/payload-types'
import { toLocalDay } from '@/text/dates'
import { parseCsv } from '@/text/csv'
import { loadContent } from './load-content'

const rows = parseCsv(readFileSync(new URL('source/activity-figures.csv', import.meta.url), 'utf8'))
const isBroadcast = ({ indicator = '' }: Record<string, string>) =>
  indicator.startsWith('Chương trình')

let payload: Payload

beforeAll(async () => {
  payload = await openPortal()
  await loadContent({ payload, withSamples: false, now: new Date() })
})

async function figureOf(name: string) {
  const { docs } = await payload.find({
    collection: 'figures',
    depth: 1,
    where: { 'indicator.name': { equals: name } },
  })
  expect(docs).toHaveLength(1)
  const figure = docs[0]!
  return { ...figure, indicator: figure.indicator as Indicator }
}

test('the file has 16 rows, two of them targets', () => {
  expect([rows.length, rows.filter(isBroadcast).length]).toEqual([16, 2])
})

test.each(rows.filter((row) => !isBroadcast(row)))(
  '“$indicator” is there with its days, its number and its source',
  async (row) => {
    const figure = await figureOf(row.indicator!)
    expect(toLocalDay(figure.from)).toBe(row.period_from)
    expect(toLocalDay(figure.to)).toBe(row.period_to)
    expect([figure.value, figure.valueTo].filter((part) => part != null).join('-')).toBe(row.value)
    expect(figure.document).toBe(row.source)
  },
)

test('what is handed out adds up; what is subscribed, connected or trained is a level', async () => {
  const { docs } = await payload.find({
    collection: 'indicators',
    limit: 100,
    where: { method: { equals: 'manual' }, aggregation: { equals: 'sum' } },
  })
  expect(docs.map(({ key }) => key).toSorted()).toEqual([
    'ap-phich-5k-covid-19',
    'bang-ron-covid-19',
    'don-vi-mau-hien-tang',
  ])
})

describe('what the report says with a word', () => {
  test('are 23 of 23, almost 2,965 and more than 95 %', async () => {
    expect(
      await figureOf('Công đoàn cấp trên trực tiếp cơ sở có Facebook kết nối với LĐLĐ tỉnh'),
    ).toMatchObject({ value: 23, outOf: 23, measure: 'đơn vị' })
    expect(await figureOf('Đơn vị máu hiến tặng (Covid-19)')).toMatchObject({
      value: 2965,
      qualifier: 'almost',
    })
    expect(await figureOf('Công đoàn cơ sở có hoạt động tuyên truyền hằng năm')).toMatchObject({
      value: 95,
      qualifier: 'over',
      measure: '%',
    })
  })
})

test('12 programmes on television every year and 24 on the radio in 2022 are targets', async () => {
  const { docs } = await payload.find({ collection: 'targets', depth: 1, sort: 'from' })
  expect(
    docs.map(({ indicator, value, every, from, to, unit, document }) => ({
      counts: (indicator as Indicator).counts,
      value,
      every,
      from: toLocalDay(from),
      to: to ? toLocalDay(to) : null,
      // MongoDB leaves out what has no value.
      unit: unit ?? null,
      document,
    })),
  ).toEqual([
    {
      counts: 'tv',
      value: 12,
      every: 'year',
      from: '2018-01-01',
      to: null,
      unit: null,
      document: 'Báo cáo 178/BC-LĐLĐ mục I.2',
    },
    {
      counts: 'radio',
      value: 24,
      every: 'year',
      from: '2022-01-01',
      to: '2022-12-31',
      unit: null,
      document: 'Báo cáo 178/BC-LĐLĐ mục I.2',
    },
  ])
})
