/** What the ledger says of a campaign: each number with its time and its document. */
import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { getKeyFigures } from '@/data/key-figures'
import { findCampaignPage } from '@/data/topics'
import { noonOf } from '@/database/testing/documents'
import type { Fields } from '@/database/testing/doors'
import { createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'

let payload: Payload
const ids: Record<string, string> = {}

async function indicator(key: string, aggregation: 'sum' | 'latest', measure: string) {
  const data = { name: key, key, method: 'manual', aggregation, measure } as const
  ids[key] = (await payload.create({ collection: 'indicators', data, depth: 0 })).id
}

async function figure(key: string, [from, to]: [string, string], value: number, more: Fields = {}) {
  const period = { from: noonOf(from), to: noonOf(to) }
  const data = { indicator: ids[key], ...period, value, document: 'Báo cáo 178', ...more }
  await payload.create({ collection: 'figures', data: data as never, depth: 0 })
}

beforeAll(async () => {
  payload = await openPortal()
  const unit = await createUnit(payload, 'Núi Thành')
  await indicator('ap-phich', 'sum', 'tờ')
  await figure('ap-phich', ['2020-01-01', '2020-12-31'], 400)
  await figure('ap-phich', ['2021-01-01', '2021-12-31'], 600, { document: 'Báo cáo 200' })
  await figure('ap-phich', ['2021-01-01', '2021-12-31'], 90, { unit })
  await indicator('mau', 'sum', 'đơn vị')
  await figure('mau', ['2021-01-01', '2021-12-31'], 2965, { qualifier: 'almost' })
  await indicator('facebook', 'latest', 'đơn vị')
  await figure('facebook', ['2021-07-25', '2021-07-25'], 20, { outOf: 23 })
  await figure('facebook', ['2022-07-25', '2022-07-25'], 23, { outOf: 23 })
  await figure('facebook', ['2024-07-25', '2024-07-25'], 24, { outOf: 24 })
  await indicator('nhom', 'latest', 'nhóm')
  await figure('nhom', ['2022-07-25', '2022-07-25'], 3, { valueTo: 5 })
  await indicator('trong', 'latest', 'tờ')
})

test('each indicator is told in its own way, in the order asked for', async () => {
  const order = ['mau', 'ap-phich', 'facebook', 'nhom', 'trong']
  const figures = await getKeyFigures(
    order.map((key) => ids[key]!),
    '2023-06-15',
  )
  expect(
    figures.map(({ label, value, period, document }) => [label, value, period, document]),
  ).toEqual([
    ['mau', 'gần 2.965 đơn vị', 'năm 2021', 'Báo cáo 178'],
    ['ap-phich', '1.000 tờ', 'từ 01/01/2020 đến 31/12/2021', 'Báo cáo 178; Báo cáo 200'],
    ['facebook', '23/23 đơn vị', 'tính đến 25/07/2022', 'Báo cáo 178'],
    ['nhom', '3–5 nhóm', 'tính đến 25/07/2022', 'Báo cáo 178'],
  ])
})

test('a campaign’s page has those that an editor has chosen for it', async () => {
  await payload.create({
    collection: 'campaigns',
    data: { name: 'Phòng, chống dịch', indicators: [ids.mau!], _status: 'published' },
  })
  const page = await findCampaignPage('phong-chong-dich', {})
  expect(page?.topic.keyFigures).toMatchObject([{ label: 'mau', value: 'gần 2.965 đơn vị' }])
})
