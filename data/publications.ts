import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import type { CardRow } from '@/data/cards'
import { getReading } from '@/data/cms'
import type { RecordingRow } from '@/data/recording'
import { RECORDING_SELECT, toRecording } from '@/data/recording'
import { fillIn } from '@/data/references'
import { revisedAt } from '@/data/revision'
import { toBody } from '@/data/rich-text'
import { surroundingsOf } from '@/data/surroundings'
import type {
  CorrectionView,
  LinkView,
  PublicationKind,
  PublicationPage,
  PublicationView,
} from '@/data/views'
import type { Campaign } from '@/payload-types'
import { routes } from '@/site/routes'

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
  ...RECORDING_SELECT,
} as const

/** What the page of an item needs of it. */
export const ITEM_SELECT_OF = {
  news: TEXT_SELECT,
  article: TEXT_SELECT,
  episode: EPISODE_SELECT,
} as const satisfies Record<PublicationKind, object>

/** A row as `find` answers it with the selection above; filled in, or at depth 1. */
export interface ItemRow extends CardRow, RecordingRow {
  body?: unknown
  byline?: string | null
  createdAt: string
  updatedAt: string
  eventAt?: string | null
  campaigns?: (Campaign | string)[] | null
  isSample?: boolean | null
  corrections?: CorrectionView[] | null
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

  const { related, newer, older } = await surroundingsOf(kind, row)
  await fillIn<CardRow>([row, ...related])
  return {
    publication: toPublication(kind, row),
    related: related.map((each) => toCard(each.kind, each)),
    newer,
    older,
  }
}

export function toPublication(kind: PublicationKind, row: ItemRow): PublicationView {
  return {
    ...toCard(kind, row),
    body: toBody(row.body),
    byline: row.byline ?? null,
    revisedAt: revisedAt({ ...row, publishedAt: row.publishedAt ?? null }),
    eventAt: row.eventAt ?? null,
    campaigns: (row.campaigns ?? []).flatMap(toCampaignLink),
    ...toRecording(row),
    isSample: row.isSample === true,
    corrections: (row.corrections ?? []).map(({ at, text }) => ({ at, text })),
  }
}

function toCampaignLink(campaign: Campaign | string): LinkView[] {
  if (typeof campaign === 'string' || !campaign.slug) return []
  return [{ label: campaign.name, href: routes.campaign(campaign.slug) }]
}
