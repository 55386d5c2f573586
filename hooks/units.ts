import type { CollectionBeforeChangeHook } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { refusal } from '@/hooks/refusal'
import { dayOf } from '@/statistics/periods'
import { findSuccessorCircle } from '@/statistics/units'
import { formatDay } from '@/text/dates'

interface UnitRow {
  id?: string
  name?: string
  validFrom?: string | null
  validTo?: string | null
  successors?: (string | { id: string })[] | null
}

/** A unit that ends before it begins would stand in no report. */
export const refuseReversedValidity: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { validFrom, validTo } = asSaved(originalDoc as UnitRow | undefined, data as UnitRow)
  if (validFrom && validTo && Date.parse(validTo) < Date.parse(validFrom)) {
    throw refusal({
      collection: collection.slug,
      path: 'validTo',
      label: 'Đến hết ngày',
      message: `Ngày kết thúc ${formatDay(dayOf(validTo))} đứng trước ngày bắt đầu ${formatDay(dayOf(validFrom))}.`,
      req,
    })
  }
  return data
}

/** Nobody takes over from themselves, neither directly nor through those who took over from them. */
export const refuseSuccessorCircles: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const unit = asSaved(originalDoc as UnitRow | undefined, data as UnitRow)
  const successorIds = idsOf(unit.successors)
  if (!unit.id || successorIds.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'units',
    depth: 0,
    pagination: false,
    req,
    select: { name: true, successors: true },
    // One in the trash may come back, and its circle with it.
    trash: true,
  })
  const circle = findSuccessorCircle({
    id: unit.id,
    successorIds,
    units: docs.map(({ id, successors }) => ({ id, successorIds: idsOf(successors) })),
  })
  if (circle) {
    const names = new Map(docs.map(({ id, name }) => [id, name]))
    names.set(unit.id, unit.name ?? '')
    throw refusal({
      collection: collection.slug,
      path: 'successors',
      label: 'Đơn vị kế tục',
      message: `Đơn vị không thể kế tục chính nó: ${circle.map((id) => names.get(id) ?? id).join(' → ')}.`,
      req,
    })
  }
  return data
}

function idsOf(successors: UnitRow['successors']): string[] {
  return (successors ?? []).map((successor) =>
    typeof successor === 'string' ? successor : successor.id,
  )
}
