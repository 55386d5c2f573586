import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'

/** What may refer to a unit, a category, an indicator or a list of documents, in the words of a refusal. */
const NAMES = {
  figures: 'số liệu',
  targets: 'chỉ tiêu giao',
  users: 'người dùng',
  news: 'tin',
  articles: 'bài',
  episodes: 'số phát sóng',
  units: 'đơn vị tiền thân',
  documents: 'văn bản',
} as const

type Referrer = keyof typeof NAMES

/** A unit is named by the units it took over from under a name of its own. */
const FIELDS: Partial<Record<Referrer, string>> = { units: 'successors' }

/**
 * Keeps a row from being deleted for good while anything refers to it, the trash included. The
 * database would empty the reference, and a unit's figure without its unit is the whole
 * federation's; where it may not be empty, the database's own refusal is in English.
 *
 * @param field the name that the reference has in each of the collections but `FIELDS`.
 */
export function refuseWhileReferredTo(
  field: 'unit' | 'category' | 'indicator' | 'issuer' | 'field',
  referrers: readonly Referrer[],
): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const counts: string[] = []
    for (const referrer of referrers) {
      const count = await countReferrers({
        referrer,
        field: FIELDS[referrer] ?? field,
        id: String(id),
        req,
      })
      if (count > 0) counts.push(`${count} ${NAMES[referrer]}`)
    }
    if (counts.length === 0) return
    const advice =
      field === 'unit'
        ? 'Hãy ghi ngày kết thúc cho đơn vị, hoặc để trong thùng rác.'
        : 'Hãy để trong thùng rác, hoặc chuyển chúng sang mục khác trước.'
    throw new APIError(
      `Không xoá hẳn được: còn ${counts.join(', ')} dùng mục này (kể cả trong thùng rác). ${advice}`,
      409,
      {},
      true,
    )
  }
}

async function countReferrers({
  referrer,
  field,
  id,
  req,
}: {
  referrer: Referrer
  field: string
  id: string
  req: PayloadRequest
}): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: referrer,
    req,
    trash: true,
    where: { [field]: { equals: id } },
  })
  return totalDocs
}
