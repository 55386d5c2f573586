/** Saves that belong to publishing: the first look at one's own page corrects a letter or two. */
const GRACE_MS = 10 * 60_000

interface Moments {
  createdAt: string
  publishedAt: string | null
  updatedAt: string
}

/**
 * When an item was last revised; null for one that has stayed as it came out. Counted from the
 * later of its creation here and its publication: an imported or backdated item was written long
 * after the date that it bears, and that is no revision. All are ISO instants.
 */
export function revisedAt({ createdAt, publishedAt, updatedAt }: Moments): string | null {
  const cameOut = Math.max(Date.parse(createdAt), Date.parse(publishedAt ?? createdAt))
  return Date.parse(updatedAt) - cameOut > GRACE_MS ? updatedAt : null
}
