import { PICTURE_SELECT, toPicture } from '@/data/pictures'
import type { BroadcastView, LinkView, PublicationCard, PublicationKind } from '@/data/views'
import type { Category, Media, Unit } from '@/payload-types'
import { routes } from '@/site/routes'
import { localYear } from '@/text/dates'

export const COLLECTION_OF = {
  news: 'news',
  article: 'articles',
  episode: 'episodes',
} as const satisfies Record<PublicationKind, string>

/** What a card needs of an item, and of what it refers to. */
export const CARD_SELECT = {
  title: true,
  slug: true,
  lead: true,
  publishedAt: true,
  cover: true,
  category: true,
  unit: true,
} as const

export const EPISODE_CARD_SELECT = {
  ...CARD_SELECT,
  medium: true,
  number: true,
  broadcastAt: true,
} as const

export const CARD_POPULATE = {
  media: PICTURE_SELECT,
  categories: { name: true, slug: true },
  units: { name: true, shortName: true, slug: true },
  campaigns: { name: true, slug: true },
} as const

/** A row as `find` answers it with the selections above; filled in, or at depth 1. */
export interface CardRow {
  id: string
  title?: string | null
  slug?: string | null
  lead?: string | null
  publishedAt?: string | null
  cover?: Media | string | null
  category?: Category | string | null
  unit?: Unit | string | null
  medium?: 'tv' | 'radio'
  number?: number
  broadcastAt?: string
}

export function toCard(kind: PublicationKind, row: CardRow): PublicationCard {
  return {
    id: row.id,
    kind,
    title: row.title ?? '',
    lead: row.lead ?? null,
    href: routes.publication(kind, row.slug ?? ''),
    publishedAt: row.publishedAt ?? '',
    picture: toPicture(row.cover),
    category: toCategoryLink(row.category),
    unit: toUnitLink(row.unit),
    broadcast: toBroadcast(row),
  }
}

export function toCategoryLink(category: Category | string | null | undefined): LinkView | null {
  if (!category || typeof category === 'string' || !category.slug) return null
  return { label: category.name, href: routes.category(category.slug) }
}

export function toUnitLink(unit: Unit | string | null | undefined): LinkView | null {
  if (!unit || typeof unit === 'string' || !unit.slug) return null
  return { label: unit.name, href: routes.unit(unit.slug) }
}

function toBroadcast({ medium, number, broadcastAt }: CardRow): BroadcastView | null {
  if (!medium || number === undefined || !broadcastAt) return null
  return { medium, number, year: localYear(broadcastAt), broadcastAt }
}
