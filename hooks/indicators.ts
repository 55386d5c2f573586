import type { CollectionBeforeChangeHook } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { refusal } from '@/hooks/refusal'
import { findOverlaps } from '@/statistics/ledger'
import type { Period } from '@/statistics/periods'
import { dayOf } from '@/statistics/periods'
import { formatDay } from '@/text/dates'

interface Indicator {
  id?: string
  method?: string
  counts?: string | null
  aggregation?: string
  deletedAt?: string | null
}

/** A level at a time, kept by hand: its figures are not added up and may speak of the same day. */
export function isLevel({ method, aggregation }: Indicator): boolean {
  return method === 'manual' && aggregation === 'latest'
}

/** What the portal counts adds up: published items have no level. */
export const refuseCountedLevels: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const indicator = asSaved(originalDoc as Indicator | undefined, data as Indicator)
  const isCountedLevel = indicator.method === 'counted' && indicator.aggregation === 'latest'
  if (isCountedLevel && !indicator.deletedAt) {
    throw refusal({
      collection: collection.slug,
      path: 'aggregation',
      label: 'Gộp theo thời gian',
      message: 'Mục đã đăng do phần mềm đếm thì cộng dồn. Hãy chọn “Cộng dồn”.',
      req,
    })
  }
  return data
}

/**
 * Two indicators that count the same items would have their figures added up twice. One in the trash
 * counts as well: it may be taken out again.
 */
export const keepCountsApart: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const indicator = asSaved(originalDoc as Indicator | undefined, data as Indicator)
  if (indicator.method !== 'counted' || !indicator.counts || indicator.deletedAt) return data
  const { docs } = await req.payload.find({
    collection: 'indicators',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: { name: true, deletedAt: true },
    trash: true,
    where: {
      counts: { equals: indicator.counts },
      method: { equals: 'counted' },
      ...(indicator.id ? { id: { not_equals: indicator.id } } : {}),
    },
  })
  const other = docs[0]
  if (other) {
    const advice = other.deletedAt
      ? 'Chỉ tiêu đó đang ở trong thùng rác: hãy khôi phục và dùng lại.'
      : 'Hãy dùng chỉ tiêu đó.'
    throw refusal({
      collection: collection.slug,
      path: 'counts',
      label: 'Đếm',
      message: `Chỉ tiêu “${other.name}” đã đếm loại mục này. ${advice}`,
      req,
    })
  }
  return data
}

/** Levels may overlap; once they are added up, a day of two figures would be counted twice. */
export const refuseSumOfOverlaps: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const before = originalDoc as Indicator | undefined
  if (!before?.id || before.aggregation !== 'latest') return data
  if (isLevel(asSaved(before, data as Indicator))) return data
  const { docs } = await req.payload.find({
    collection: 'figures',
    depth: 0,
    pagination: false,
    req,
    select: { from: true, to: true, document: true, unit: true },
    where: { indicator: { equals: before.id } },
  })
  const [pair] = findOverlaps(
    docs.map((row) => ({
      indicatorId: before.id ?? '',
      period: { from: dayOf(row.from), to: dayOf(row.to) },
      unitId: (row.unit as string | null | undefined) ?? null,
      document: row.document,
    })),
  )
  if (pair) {
    throw refusal({
      collection: collection.slug,
      path: 'aggregation',
      label: 'Gộp theo thời gian',
      message: `Số liệu ${pair.map(inWords).join(' và ')} trùng ngày: cộng dồn sẽ tính hai lần. Hãy sửa số liệu trước.`,
      req,
    })
  }
  return data
}

function inWords({ period, document }: { period: Period; document: string }): string {
  return `từ ${formatDay(period.from)} đến ${formatDay(period.to)} (${document})`
}
