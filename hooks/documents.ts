import type { CollectionBeforeChangeHook } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { refusal } from '@/hooks/refusal'
import { dayOf } from '@/statistics/periods'
import { formatDay } from '@/text/dates'

interface DocumentRow {
  id?: string
  effectiveOn?: string | null
  expiredOn?: string | null
  issuedOn?: string | null
}

/** A document that expires before it comes into force would never have been in force. */
export const refuseReversedForce: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const row = asSaved(originalDoc as DocumentRow | undefined, data as DocumentRow)
  const { expiredOn } = row
  const effectiveOn = row.effectiveOn ?? row.issuedOn
  if (effectiveOn && expiredOn && Date.parse(expiredOn) < Date.parse(effectiveOn)) {
    throw refusal({
      collection: collection.slug,
      path: 'expiredOn',
      label: 'Hết hiệu lực từ ngày',
      message: `Ngày hết hiệu lực ${formatDay(dayOf(expiredOn))} đứng trước ngày có hiệu lực ${formatDay(dayOf(effectiveOn))}.`,
      req,
    })
  }
  return data
}
