import { CARD_POPULATE, COLLECTION_OF } from '@/data/cards'
import { getCms } from '@/data/cms'
import type { ItemRow } from '@/data/publications'
import { ITEM_SELECT_OF, toPublication } from '@/data/publications'
import type { PublicationKind, PublicationView } from '@/data/views'

/**
 * The newest draft of an item, for whoever is logged in and may see it; null for everyone else.
 *
 * @param headers of the request: its cookie says who asks.
 */
export async function findPreview({
  kind,
  id,
  headers,
  now,
}: {
  kind: PublicationKind
  id: string
  headers: Headers
  now: Date
}): Promise<PublicationView | null> {
  const cms = await getCms()
  const { user } = await cms.auth({ headers })
  if (!user) return null
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 1,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    populate: CARD_POPULATE,
    select: ITEM_SELECT_OF[kind],
    user,
    where: { id: { equals: id } },
  })
  const row = docs[0] as ItemRow | undefined
  // What has not come out yet is shown as if it came out now.
  return row
    ? toPublication(kind, { ...row, publishedAt: row.publishedAt ?? now.toISOString() })
    : null
}
