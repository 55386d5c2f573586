import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { isContributor, unitIdOf } from '@/access/roles'
import { personOf } from '@/access/rules'
import { refusal } from '@/hooks/refusal'

/** A minute of grace for clocks that differ between a desk and the server. */
const CLOCK_TOLERANCE_MS = 60_000

/** What a contributor writes belongs to their unit, whatever the form or a script sends. */
export const contributorsWriteForTheirUnit: CollectionBeforeValidateHook = ({ data, req }) => {
  const person = personOf(req)
  return isContributor(person) ? { ...data, unit: unitIdOf(person) } : data
}

/** `publishedAt` is the moment of the first publication, unless backdated; never in the future. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const before = originalDoc as { publishedAt?: string | null } | undefined
  const publishedAt = (data.publishedAt ?? before?.publishedAt) as string | null | undefined
  if (publishedAt && Date.parse(publishedAt) > Date.now() + CLOCK_TOLERANCE_MS) {
    throw refusal({
      collection: collection.slug,
      path: 'publishedAt',
      label: 'Ngày đăng',
      message: 'Ngày đăng không được ở tương lai.',
      req,
    })
  }
  if (data._status === 'published' && !publishedAt) {
    return { ...data, publishedAt: new Date().toISOString() }
  }
  return publishedAt ? { ...data, publishedAt } : data
}
