import type { Payload, PayloadRequest } from 'payload'
import { getActivityFigures, getPublicationCounts } from './source'

/** The first day of the report's series; the programme on television is monthly since then. */
const SERIES_START = '2018-01-01'

const QUALIFIERS = { gần: 'almost', trên: 'over' } as const

const COUNTED = [
  { key: 'tin', name: 'Tin đăng trên Cổng', counts: 'news', measure: 'tin' },
  { key: 'bai', name: 'Bài đăng trên Cổng', counts: 'articles', measure: 'bài' },
  {
    key: 'truyen-hinh',
    name: 'Chương trình truyền hình “Lao động và Công đoàn”',
    counts: 'tv',
    measure: 'ấn phẩm',
  },
  {
    key: 'phat-thanh',
    name: 'Chương trình phát thanh “Lao động và Công đoàn”',
    counts: 'radio',
    measure: 'chương trình',
  },
] as const

type CountedKey = (typeof COUNTED)[number]['key']

/** The indicators, and the report's numbers with their source: opening balances, levels, targets. */
export async function loadLedger({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<void> {
  const counted = new Map<CountedKey, string>()
  for (const indicator of COUNTED) {
    const { id } = await payload.create({
      collection: 'indicators',
      req,
      data: { ...indicator, method: 'counted', aggregation: 'sum' },
    })
    counted.set(indicator.key, id)
  }
  const idOf = (key: CountedKey) => {
    const id = counted.get(key)
    if (id === undefined) throw new Error(`No indicator: ${key}`)
    return id
  }

  for (const { from, to, news, articles, source } of getPublicationCounts()) {
    for (const [key, value] of [
      ['tin', news],
      ['bai', articles],
    ] as const) {
      await payload.create({
        collection: 'figures',
        req,
        data: { indicator: idOf(key), from: noon(from), to: noon(to), value, document: source },
      })
    }
  }

  const { figures, ranges, targets } = getActivityFigures()
  for (const { medium, value, period, source } of targets) {
    const [from, to] = period === 'yearly' ? [SERIES_START, null] : [period.from, period.to]
    await payload.create({
      collection: 'targets',
      req,
      data: {
        indicator: idOf(medium === 'tv' ? 'truyen-hinh' : 'phat-thanh'),
        value,
        every: 'year',
        from: noon(from),
        to: to === null ? null : noon(to),
        document: source,
      },
    })
  }

  for (const activity of [
    ...figures.map((figure) => ({ ...figure, valueTo: null })),
    ...ranges.map(({ valueFrom, ...range }) => ({
      ...range,
      value: valueFrom,
      outOf: null,
      qualifier: null,
    })),
  ]) {
    const { id: indicator } = await payload.create({
      collection: 'indicators',
      req,
      data: {
        key: activity.key,
        name: activity.name,
        method: 'manual',
        aggregation: activity.aggregation,
        measure: activity.unitOfMeasure,
      },
    })
    await payload.create({
      collection: 'figures',
      req,
      data: {
        indicator,
        from: noon(activity.from),
        to: noon(activity.to),
        value: activity.value,
        valueTo: activity.valueTo,
        outOf: activity.outOf,
        qualifier: activity.qualifier ? QUALIFIERS[activity.qualifier] : null,
        measure: activity.unitOfMeasure,
        document: activity.source,
      },
    })
  }
}

/** A calendar day as the date fields store it. */
function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}
