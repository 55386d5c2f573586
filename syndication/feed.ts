/** A list of items for programs that look for what is new. Paths are of the portal, texts are NFC. */
export interface Feed {
  title: string
  description: string
  /** The page that shows the same. */
  path: string
  items: FeedItem[]
}

export interface FeedItem {
  id: string
  title: string
  summary: string | null
  path: string
  publishedAt: string
  /** Null for what has stayed as it came out. */
  revisedAt: string | null
  byline: string | null
  /** Kind, category, unit. */
  tags: string[]
  picture: { src: string; width: number; height: number; alt: string } | null
}

/** Where a feed lies itself. */
export interface FeedPlace {
  siteUrl: string
  feedPath: string
}

/** When anything in the feed last changed: ISO; null for an empty one. */
export function changedAt(items: Pick<FeedItem, 'publishedAt' | 'revisedAt'>[]): string | null {
  const moments = items.map(({ publishedAt, revisedAt }) => revisedAt ?? publishedAt)
  return moments.toSorted().at(-1) ?? null
}

/** What stays the same when an item's address changes: readers know by it what they have shown. */
export function guidOf(id: string): string {
  return `urn:uuid:${id}`
}
