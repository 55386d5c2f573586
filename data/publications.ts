import type { Where } from 'payload'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import type { CardRow } from '@/data/cards'
import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { findNewest } from '@/data/listing'
import { fillIn } from '@/data/references'
import { revisedAt } from '@/data/revision'
import { toBody } from '@/data/rich-text'
import type {
  CorrectionView,
  LinkView,
  MediaLinkView,
  PublicationCard,
  PublicationKind,
  PublicationPage,
  PublicationView,
} from '@/data/views'
import type { Campaign, Media } from '@/payload-types'
import { routes } from '@/site/routes'

const RELATED_LIMIT = 4

const TEXT_SELECT = {
  ...CARD_SELECT,
  body: true,
  byline: true,
  createdAt: true,
  updatedAt: true,
  eventAt: true,
  campaigns: true,
  isSample: true,
  corrections: true,
} as const

const EPISODE_SELECT = {
  ...TEXT_SELECT,
  ...EPISODE_CARD_SELECT,
  videoUrl: true,
  audio: true,
} as const

/** What the page of an item needs of it. */
export const ITEM_SELECT_OF = {
  news: TEXT_SELECT,
  article: TEXT_SELECT,
  episode: EPISODE_SELECT,
} as const satisfies Record<PublicationKind, object>

/** A row as `find` answers it with the selection above; filled in, or at depth 1. */
export interface ItemRow extends CardRow {
  body?: unknown
  byline?: string | null
  createdAt: string
  updatedAt: string
  eventAt?: string | null
  campaigns?: (Campaign | string)[] | null
  isSample?: boolean | null
  corrections?: CorrectionView[] | null
  videoUrl?: string | null
  audio?: Media | string | null
}

/** A published item with its surroundings; null when readers cannot see one at this address. */
export async function findPublication(
  kind: PublicationKind,
  slug: string,
): Promise<PublicationPage | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: ITEM_SELECT_OF[kind],
    where: { slug: { equals: slug.normalize('NFC') } },
  })
  const row = docs[0] as ItemRow | undefined
  if (!row) return null

  const [filledIn, related, newer, older] = await Promise.all([
    fillIn([row]),
    findRelated(kind, row),
    findNeighbour(kind, row, 'newer'),
    findNeighbour(kind, row, 'older'),
  ])
  return { publication: toPublication(kind, filledIn[0] ?? row), related, newer, older }
}

export function toPublication(kind: PublicationKind, row: ItemRow): PublicationView {
  return {
    ...toCard(kind, row),
    body: toBody(row.body),
    byline: row.byline ?? null,
    revisedAt: revisedAt({ ...row, publishedAt: row.publishedAt ?? null }),
    eventAt: row.eventAt ?? null,
    campaigns: (row.campaigns ?? []).flatMap(toCampaignLink),
    video: toVideo(row.videoUrl),
    audio: toAudio(row.audio),
    isSample: row.isSample === true,
    corrections: (row.corrections ?? []).map(({ at, text }) => ({ at, text })),
  }
}

/** Items of the same category; of the same kind where there is none. */
async function findRelated(
  kind: PublicationKind,
  { id, category }: ItemRow,
): Promise<PublicationCard[]> {
  const kinds = kind === 'episode' ? (['episode'] as const) : (['news', 'article'] as const)
  // One more than are shown, and so the same for all items of the category: itself falls out.
  const newest = await keep(`newest ${kinds.join()} of ${idOf(category) ?? 'all'}`, () =>
    findNewest({
      kinds,
      where: category ? { category: { equals: idOf(category) } } : {},
      limit: RELATED_LIMIT + 1,
    }),
  )
  return newest.filter((card) => card.id !== id).slice(0, RELATED_LIMIT)
}

async function findNeighbour(
  kind: PublicationKind,
  row: ItemRow,
  side: 'newer' | 'older',
): Promise<LinkView | null> {
  if (!row.publishedAt) return null
  const { cms, req } = await getReading()
  // Items that came out at the same instant (an import by day) follow one another by id.
  const beyond = side === 'newer' ? 'greater_than' : 'less_than'
  const where: Where = {
    and: [
      { publishedAt: { [`${beyond}_equal`]: row.publishedAt } },
      { or: [{ publishedAt: { [beyond]: row.publishedAt } }, { id: { [beyond]: row.id } }] },
    ],
  }
  const { docs } = await cms.find({
    collection: COLLECTION_OF[kind],
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { title: true, slug: true },
    sort: side === 'newer' ? ['publishedAt', 'id'] : ['-publishedAt', '-id'],
    where,
  })
  const neighbour = docs[0]
  return neighbour?.slug
    ? { label: neighbour.title, href: routes.publication(kind, neighbour.slug) }
    : null
}

function idOf(category: ItemRow['category']): string | null {
  return typeof category === 'object' ? (category?.id ?? null) : (category ?? null)
}

function toCampaignLink(campaign: Campaign | string): LinkView[] {
  if (typeof campaign === 'string' || !campaign.slug) return []
  return [{ label: campaign.name, href: routes.campaign(campaign.slug) }]
}

function toVideo(url: string | null | undefined): MediaLinkView | null {
  return url ? { href: url, hosted: 'elsewhere', mimeType: null, size: null } : null
}

function toAudio(media: Media | string | null | undefined): MediaLinkView | null {
  if (!media || typeof media === 'string' || !media.url) return null
  const { url, mimeType, filesize } = media
  return { href: url, hosted: 'here', mimeType: mimeType ?? null, size: filesize ?? null }
}
