/** Bad input: what the ledger does not take, and what it says clashes with what. */
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { createUnit } from '@/database/testing/personas'
import { openPortal } from '@/database/testing/portal'
import type { Figure, Target } from '@/payload-types'
import { addDays } from '@/statistics/periods'
import { toLocalDay } from '@/text/dates'

let payload: Payload
let unit: string
let made = 0

beforeAll(async () => {
  payload = await openPortal()
  unit = await createUnit(payload, 'Đơn vị A')
})

async function newIndicator(aggregation: 'sum' | 'latest' = 'sum'): Promise<string> {
  made += 1
  const { id } = await payload.create({
    collection: 'indicators',
    data: { name: `Chỉ tiêu ${made}`, key: `chi-tieu-${made}`, method: 'manual', aggregation },
  })
  return id
}

const noon = (day: string) => `${day}T12:00:00.000Z`
const refusedAt = (path: string, message: RegExp) => ({
  data: { errors: [{ path, message: expect.stringMatching(message) as string }] },
})

describe('a figure', () => {
  type NewFigure = Partial<Pick<Figure, 'from' | 'to' | 'value' | 'valueTo' | 'outOf' | 'document'>>

  async function create(figure: NewFigure & { indicator?: string; unit?: string | null }) {
    const indicator = figure.indicator ?? (await newIndicator())
    return payload.create({
      collection: 'figures',
      depth: 0,
      data: {
        value: 12,
        document: 'Báo cáo thử',
        ...figure,
        indicator,
        from: noon(figure.from ?? '2023-01-01'),
        to: noon(figure.to ?? '2023-12-31'),
      },
    })
  }

  test.each<[string, NewFigure, string, RegExp]>([
    [
      'whose period is reversed',
      { from: '2023-03-31', to: '2023-01-01' },
      'to',
      /^Ngày kết thúc 01\/01\/2023 đứng trước ngày bắt đầu 31\/03\/2023/,
    ],
    [
      'that reaches beyond today',
      { from: '2023-01-01', to: addDays(toLocalDay(new Date()), 1) },
      'to',
      /chưa kết thúc: hôm nay là/,
    ],
    ['below zero', { value: -1 }, 'value', /^Số không được âm: -1\.$/],
    ['of a reversed range', { value: 5, valueTo: 3 }, 'valueTo', /^Khoảng bị ngược/],
    ['of more than the whole', { value: 25, outOf: 23 }, 'outOf', /^Số 25 lớn hơn tổng số 23/],
  ])('%s is refused', async (_, figure, path, message) => {
    await expect(create(figure)).rejects.toMatchObject(refusedAt(path, message))
  })

  test('that is there already is refused, of a sum and of a level, and the row is told', async () => {
    for (const aggregation of ['sum', 'latest'] as const) {
      const indicator = await newIndicator(aggregation)
      await create({ indicator })
      await expect(create({ indicator })).rejects.toMatchObject(
        refusedAt('from', /^Số liệu này đã có: từ 01\/01\/2023 đến 31\/12\/2023 \(Báo cáo thử\)/),
      )
    }
  })

  test('that overlaps another of the same unit is refused, of another unit is not', async () => {
    const indicator = await newIndicator()
    await create({ indicator, unit })
    const half = { from: '2023-06-30', to: '2024-06-30' }
    await expect(create({ indicator, unit, ...half })).rejects.toMatchObject(
      refusedAt('from', /^Kỳ này trùng với số liệu từ 01\/01\/2023 .* cùng chỉ tiêu và đơn vị/),
    )
    await expect(create({ indicator, ...half })).resolves.toMatchObject({ value: 12 })
  })

  test('comes out of the trash only where nothing has taken its place', async () => {
    const indicator = await newIndicator()
    const { id } = await create({ indicator })
    const update = (data: Partial<Figure>) =>
      payload.update({ collection: 'figures', id, data, depth: 0, trash: true })
    await update({ deletedAt: new Date().toISOString() })
    await create({ indicator, from: '2023-12-01', document: 'Báo cáo khác' })
    await expect(update({ deletedAt: null })).rejects.toMatchObject(
      refusedAt('from', /^Kỳ này trùng với số liệu từ 01\/12\/2023/),
    )
  })
})

describe('a target', () => {
  type NewTarget = Partial<Pick<Target, 'unit' | 'value' | 'every' | 'from' | 'to'>>

  async function create(target: NewTarget & { indicator: string }) {
    return payload.create({
      collection: 'targets',
      depth: 0,
      data: {
        value: 1,
        every: 'week',
        document: 'Kế hoạch thử',
        from: noon('2023-01-01'),
        ...target,
      },
    })
  }

  test.each<[string, NewTarget, string, RegExp]>([
    ['without a period', { from: null as never }, 'from', /^Chỉ tiêu giao phải có kỳ áp dụng/],
    ['without a rhythm', { every: null as never }, 'every', /^Chỉ tiêu giao phải nói rõ/],
    ['for less than one', { value: -3 }, 'value', /^Mức cần đạt phải từ 1 trở lên: -3/],
    [
      'whose period is reversed',
      { to: noon('2022-12-31') },
      'to',
      /^Ngày kết thúc 31\/12\/2022 đứng trước ngày bắt đầu 01\/01\/2023/,
    ],
  ])('%s is refused', async (_, target, path, message) => {
    const indicator = await newIndicator()
    await expect(create({ indicator, ...target })).rejects.toMatchObject(refusedAt(path, message))
  })

  test('does not hold beside another for the same unit, which is named', async () => {
    const indicator = await newIndicator()
    await create({ indicator, unit })
    await expect(create({ indicator, unit, from: noon('2024-01-01') })).rejects.toMatchObject(
      refusedAt(
        'from',
        /^Kỳ này trùng với chỉ tiêu 1 mỗi tuần áp dụng từ 01\/01\/2023 \(Kế hoạch thử\)/,
      ),
    )
  })

  test('follows one that has ended, and stands beside those of others', async () => {
    const indicator = await newIndicator()
    await create({ indicator, unit, to: noon('2023-12-31') })
    await create({ indicator, unit, from: noon('2024-01-01'), value: 2 })
    await create({ indicator })
    await expect(create({ indicator, every: 'year', value: 52 })).resolves.toMatchObject({
      value: 52,
    })
  })
})
