import type { CollectionBeforeChangeHook } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { isLevel } from '@/hooks/indicators'
import { refusal } from '@/hooks/refusal'
import { dayOf, overlaps } from '@/statistics/periods'
import { formatDay } from '@/text/dates'

interface Dated {
  id?: string
  from?: string
  to?: string | null
  indicator?: string | { id: string }
  unit?: string | { id: string } | null
  deletedAt?: string | null
}

export const refuseReversedPeriod: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { from, to } = asSaved(originalDoc as Dated | undefined, data as Dated)
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

/**
 * Two figures of one indicator and one unit may not speak of the same day: the ledger would count
 * it twice. Levels kept by hand (`aggregation: latest`) are exempt, since they are not added up. What
 * is being put into the trash no longer speaks.
 */
export const refuseFigureOverlaps: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const figure = asSaved(originalDoc as Dated | undefined, data as Dated)
  const { from, to } = figure
  const indicatorId = idOf(figure.indicator)
  if (!from || !to || !indicatorId || figure.deletedAt) return data

  const indicator = await req.payload.findByID({
    collection: 'indicators',
    id: indicatorId,
    depth: 0,
    req,
    select: { aggregation: true, method: true },
    // A figure of a trashed indicator can still be put right.
    trash: true,
  })
  if (isLevel(indicator)) return data

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
