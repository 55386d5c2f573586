import type { Topic } from '@/search/related'

export type RelatedKind = 'news' | 'article' | 'episode'

/** An item as a card shows it, with the ids of what it refers to. */
export interface RelatedItem {
  id: string
  kind: RelatedKind
  title: string
  slug: string
  lead: string | null
  /** An ISO instant, as are all others. */
  publishedAt: string
  cover: string | null
  category: string | null
  unit: string | null
  /** These of episodes only. */
  medium?: 'tv' | 'radio'
  number?: number
  broadcastAt?: string
}

export interface Neighbour {
  title: string
  slug: string
}

export interface PlaceInList {
  kind: RelatedKind
  id: string
  publishedAt: string
}

/**
 * What stands around an item, asked of the database itself: a page that nobody has asked for has
 * little time. It states the public filter (published, not in the trash), and both databases answer
 * alike.
 */
export interface RelatedFinder {
  /** What is nearest to an item by its topic (`search/related.ts`), the nearest first. */
  findNearest: (
    topic: Topic<string>,
    itself: { kind: RelatedKind; id: string; limit: number },
  ) => Promise<RelatedItem[]>
  /** Before and after an item in the list of its kind: by date, then by id. */
  findNeighbours: (
    place: PlaceInList,
  ) => Promise<{ newer: Neighbour | undefined; older: Neighbour | undefined }>
}

/** Tin and bài are related to one another, episodes to episodes. */
export function kindsRelatedTo(kind: RelatedKind): readonly RelatedKind[] {
  return kind === 'episode' ? ['episode'] : ['news', 'article']
}
