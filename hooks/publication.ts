import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { APIError } from 'payload'
import { canPublish, isContributor, unitIdOf } from '@/access/roles'
import { personOf } from '@/access/rules'
import { refusal } from '@/hooks/refusal'

/** A minute of grace for clocks that differ between a desk and the server. */
const CLOCK_TOLERANCE_MS = 60_000

/** What a contributor writes belongs to their unit, whatever the form or a script sends. */
export const contributorsWriteForTheirUnit: CollectionBeforeValidateHook = ({ data, req }) => {
  const person = personOf(req)
  return isContributor(person) ? { ...data, unit: unitIdOf(person) } : data
}

/**
 * A contributor's work ends where an item is out, in the trash or another unit's. The access rule
 * says so as well, but Payload asks it of the newest version, which may be a draft of a change to
 * what is out; saving that would take the published item down.
 */
export const contributorsLeaveWhatIsOut: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  const person = personOf(req)
  if (operation !== 'update' || !isContributor(person)) return data
  const stored = await req.payload.db.findOne<StoredItem>({
    collection: collection.slug,
    req,
    where: { id: { equals: (originalDoc as { id: string }).id } },
  })
  const isTheirs = stored !== null && stored.unit === unitIdOf(person)
  if (!isTheirs || stored._status === 'published' || stored.deletedAt) {
    throw new APIError(
      'Cộng tác viên chỉ sửa được bản nháp của đơn vị mình. Mục đã đăng hoặc đã xoá: hãy báo biên tập viên.',
      403,
      {},
      true,
    )
  }
  return data
}

/**
 * Payload saves a draft as a version only. Of an item that is not out, the row itself follows: by it
 * lists and the dashboard are sorted, and permissions know whose it is.
 */
export const keepDraftRowCurrent: CollectionAfterChangeHook<DraftRow> = async ({
  doc,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc._status !== 'draft') return
  const { title, lead, category, unit, updatedAt } = doc
  await req.payload.db.updateOne({
    collection: collection.slug,
    data: { title, lead, category: idOf(category), unit: idOf(unit), updatedAt },
    req,
    returning: false,
    where: { id: { equals: doc.id }, _status: { equals: 'draft' } },
  })
}

interface DraftRow {
  id: string
  _status?: string
  title?: string | null
  lead?: string | null
  category?: Related
  unit?: Related
  updatedAt: string
}

type Related = string | { id: string } | null | undefined

function idOf(related: Related): string | null {
  return typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
}

interface StoredItem {
  id: string
  _status?: string
  deletedAt?: string | null
  unit?: string | null
}

/** Whichever way a save arrives (form, PATCH, bulk, duplicate, restore), only some may publish. */
export const onlyPublishersPublish: CollectionBeforeChangeHook = ({ data, req }) => {
  const person = personOf(req)
  if (person && data._status === 'published' && !canPublish(person)) {
    throw new APIError(
      'Tài khoản của bạn không có quyền xuất bản. Hãy lưu bản nháp và báo biên tập viên.',
      403,
      {},
      true,
    )
  }
  return data
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
