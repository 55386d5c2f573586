import { CARD_POPULATE, COLLECTION_OF } from '@/data/cards'
import { getCms } from '@/data/cms'
import type { ItemRow } from '@/data/publications'
import { ITEM_SELECT_OF, toPublication } from '@/data/publications'
import type { PublicationKind, PublicationView } from '@/data/views'
import { isOpen } from '@/editorial/preview-links'
import { hashOfToken } from '@/hooks/preview-links'

export interface SharedPreview {
  publication: PublicationView
  /** It has come out meanwhile: readers find it at its own address. */
  isOut: boolean
  /** Until when the link opens it: an ISO instant. */
  until: string
}

/**
 * The newest draft of the item that a shared link opens; null when it opens nothing (any more).
 * Asked as the person who has shared it: a link shows no more than they may see themselves, and goes
 * with their account.
 */
export async function findSharedPreview({
  token,
  now,
}: {
  token: string
  now: Date
}): Promise<SharedPreview | null> {
  const cms = await getCms()
  const { docs: links } = await cms.find({
    collection: 'previewLinks',
    depth: 1,
    limit: 1,
    // Nobody may list links; who has the token has been sent one.
    overrideAccess: true,
    pagination: false,
    select: { itemCollection: true, item: true, expiresAt: true, revokedAt: true, createdBy: true },
    where: { tokenHash: { equals: hashOfToken(token) } },
  })
  const [link] = links
  const kind = kindOf(link?.itemCollection)
  const sharer = typeof link?.createdBy === 'object' ? link.createdBy : null
  if (!link || !kind || !sharer || !isOpen(link, now)) return null

  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 1,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    populate: CARD_POPULATE,
    select: { ...ITEM_SELECT_OF[kind], _status: true },
    user: { ...sharer, collection: 'users' },
    where: { id: { equals: link.item } },
  })
  const row = docs[0] as (ItemRow & { _status?: string }) | undefined
  if (!row) return null
  return {
    publication: toPublication(kind, { ...row, publishedAt: row.publishedAt ?? now.toISOString() }),
    isOut: row._status === 'published',
    until: link.expiresAt,
  }
}

function kindOf(collection: string | undefined): PublicationKind | null {
  const kinds = Object.keys(COLLECTION_OF) as PublicationKind[]
  return kinds.find((kind) => COLLECTION_OF[kind] === collection) ?? null
}
