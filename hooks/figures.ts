import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/hooks/refusal'
import { dayOf, overlaps } from '@/statistics/periods'
import { formatDay } from '@/text/dates'

interface Dated {
  id?: string
  from?: string
  to?: string | null
  indicator?: string | { id: string }
  unit?: string | { id: string } | null
}

export const refuseReversedPeriod: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { from, to } = { ...(originalDoc as Dated | undefined), ...(data as Dated) }
  if (from && to && Date.parse(to) < Date.parse(from)) {
    throw refusal({
      collection: collection.slug,
      path: 'to',
      label: 'Đến hết ngày',
      message: 'Ngày kết thúc đứng trước ngày bắt đầu.',
      req,
    })
  }
  return data
}

/** Two indicators that count the same items would have their figures added up twice. */
export const keepCountsApart: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const indicator = { ...(originalDoc as Counting | undefined), ...(data as Counting) }
  if (indicator.method !== 'counted' || !indicator.counts) return data
  const { docs } = await req.payload.find({
    collection: 'indicators',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: { name: true },
    where: {
      counts: { equals: indicator.counts },
      method: { equals: 'counted' },
      ...(indicator.id ? { id: { not_equals: indicator.id } } : {}),
    },
  })
  if (docs[0]) {
    throw refusal({
      collection: collection.slug,
      path: 'counts',
      label: 'Đếm',
      message: `Chỉ tiêu “${docs[0].name}” đã đếm loại mục này. Hãy dùng chỉ tiêu đó.`,
      req,
    })
  }
  return data
}

interface Counting {
  id?: string
  method?: string
  counts?: string | null
}

/**
 * Two figures of one indicator and one unit may not speak of the same day: the ledger would count
 * it twice. Levels (`aggregation: latest`) are exempt, since they are not added up.
 */
export const refuseFigureOverlaps: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const figure: Dated = { ...(originalDoc as Dated | undefined), ...(data as Dated) }
  const { from, to } = figure
  const indicatorId = idOf(figure.indicator)
  if (!from || !to || !indicatorId) return data

  const indicator = await req.payload.findByID({
    collection: 'indicators',
    id: indicatorId,
    depth: 0,
    req,
    select: { aggregation: true },
  })
  if (indicator.aggregation === 'latest') return data

  const unitId = idOf(figure.unit)
  const { docs } = await req.payload.find({
    collection: 'figures',
    depth: 0,
    pagination: false,
    req,
    select: { from: true, to: true, document: true },
    where: {
      indicator: { equals: indicatorId },
      unit: unitId ? { equals: unitId } : { exists: false },
      ...(figure.id ? { id: { not_equals: figure.id } } : {}),
    },
  })
  const period = { from: dayOf(from), to: dayOf(to) }
  const other = docs.find((doc) => overlaps(period, { from: dayOf(doc.from), to: dayOf(doc.to) }))
  if (other) {
    throw refusal({
      collection: collection.slug,
      path: 'from',
      label: 'Từ ngày',
      message: `Kỳ này trùng với số liệu từ ${formatDay(dayOf(other.from))} đến ${formatDay(dayOf(other.to))} (${other.document}). Hai số liệu của cùng chỉ tiêu không được trùng ngày.`,
      req,
    })
  }
  return data
}

function idOf(value: string | { id: string } | null | undefined): string | null {
  if (!value) return null
  return typeof value === 'string' ? value : value.id
}
