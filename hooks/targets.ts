import type { CollectionBeforeChangeHook } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { refusal } from '@/hooks/refusal'
import { idOf } from '@/statistics/ledger-rows'
import { ALL_TIME, dayOf, overlaps, type Period } from '@/statistics/periods'
import type { TargetRhythm } from '@/statistics/targets'
import { formatDay } from '@/text/dates'

interface TargetRow {
  id?: string
  indicator?: string | { id: string }
  unit?: string | { id: string } | null
  value?: number
  every?: TargetRhythm | null
  from?: string | null
  to?: string | null
  deletedAt?: string | null
}

const RHYTHMS: Record<TargetRhythm, string> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
}

/** A target asks for something in a time: without a period, or with a reversed one, for nothing. */
export const refuseTargetWithoutPeriod: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { from, to, every, value } = asSaved(
    originalDoc as TargetRow | undefined,
    data as TargetRow,
  )
  const refuse = (path: string, label: string, message: string) =>
    refusal({ collection: collection.slug, path, label, message, req })
  if (!from) {
    throw refuse(
      'from',
      'Áp dụng từ ngày',
      'Chỉ tiêu giao phải có kỳ áp dụng: hãy ghi ngày bắt đầu.',
    )
  }
  if (!every) {
    throw refuse('every', 'Mỗi', 'Chỉ tiêu giao phải nói rõ: mỗi tuần, tháng, quý hay năm.')
  }
  if (typeof value === 'number' && value < 1) {
    throw refuse('value', 'Mức cần đạt', `Mức cần đạt phải từ 1 trở lên: ${value}.`)
  }
  if (to && Date.parse(to) < Date.parse(from)) {
    throw refuse(
      'to',
      'Đến hết ngày',
      `Ngày kết thúc ${formatDay(dayOf(to))} đứng trước ngày bắt đầu ${formatDay(dayOf(from))}.`,
    )
  }
  return data
}

/**
 * Of one indicator, unit and rhythm only one target holds on a day: of two nobody could say which
 * the unit is measured against.
 */
export const refuseTargetOverlaps: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const target = asSaved(originalDoc as TargetRow | undefined, data as TargetRow)
  const period = periodOf(target)
  const [indicatorId, unitId] = [idOf(target.indicator), idOf(target.unit)]
  if (!indicatorId || !period || target.deletedAt) return data
  const { docs } = await req.payload.find({
    collection: 'targets',
    depth: 0,
    pagination: false,
    req,
    select: { from: true, to: true, value: true, every: true, document: true },
    where: {
      indicator: { equals: indicatorId },
      unit: unitId ? { equals: unitId } : { exists: false },
      every: { equals: target.every },
      ...(target.id ? { id: { not_equals: target.id } } : {}),
    },
  })
  for (const other of docs) {
    const taken = periodOf(other)
    if (!taken || !overlaps(period, taken)) continue
    const until = other.to ? ` đến ${formatDay(taken.to)}` : ''
    throw refusal({
      collection: collection.slug,
      path: 'from',
      label: 'Áp dụng từ ngày',
      message: `Kỳ này trùng với chỉ tiêu ${other.value} mỗi ${RHYTHMS[other.every]} áp dụng từ ${formatDay(taken.from)}${until} (${other.document}). Hãy ghi ngày kết thúc cho chỉ tiêu đó trước.`,
      req,
    })
  }
  return data
}

/** An open end is open for good. */
function periodOf({ from, to }: Pick<TargetRow, 'from' | 'to'>): Period | null {
  if (!from || Number.isNaN(Date.parse(from))) return null
  if (to && Number.isNaN(Date.parse(to))) return null
  return { from: dayOf(from), to: to ? dayOf(to) : ALL_TIME.to }
}
