import { topicSign } from '@/search/stream'
import { termsOf } from '@/search/topic-terms'

/** A term that more items than these have in title and lead says little of any of them. */
const COMMON = 50
/** As many of a list are asked for: one more shows that a term is common. */
export const LIST_LENGTH = COMMON + 1
/** Each is looked up by itself: a title has them, and a lead some more. */
const MAX_TERMS = 20

/** What an item has in common with others, each as something that they are listed by. */
export interface Topic<T> {
  campaigns: T[]
  terms: T[]
  /** Of the same category; everything where there is none. */
  near: T[]
}

/** As signs of the index. What is no tin, bài or episode is related to nothing. */
export function topicOf(
  kind: 'news' | 'article' | 'episode',
  item: { title: string; lead: string; campaigns: readonly string[]; category: string | null },
): Topic<string> {
  const sign = (about: string) => topicSign(kind, about)
  return {
    campaigns: item.campaigns.map(sign),
    terms: termsOf([item.title, item.lead]).slice(0, MAX_TERMS).map(sign),
    near: [sign(item.category ?? '')],
  }
}

/**
 * The items nearest to one by what they are about, the nearest first: of the same campaign, then by
 * the rare terms that titles and leads share, the more telling the fewer have them, then of the same
 * category; of equally near ones the newest.
 *
 * @param lists for each sign the places (`search/order.ts`) of the newest that have it, as decimal
 *   numbers; at most LIST_LENGTH.
 */
export function rankRelated(lists: Topic<readonly string[]>, limit: number): string[] {
  const known = new Map<string, Near>()
  const add = (places: readonly string[], part: 'campaigns' | 'words', weight: number) => {
    for (const place of places) {
      let near = known.get(place)
      if (near === undefined) known.set(place, (near = { place, campaigns: 0, words: 0 }))
      near[part] += weight
    }
  }
  for (const places of lists.campaigns) add(places, 'campaigns', 1)
  for (const places of lists.terms) {
    if (places.length <= COMMON) add(places, 'words', Math.log2(COMMON / places.length))
  }
  // Of the same category, and nothing else in common.
  for (const places of lists.near) add(places, 'words', 0)

  const nearest: Near[] = []
  for (const near of known.values()) {
    const last = nearest[limit - 1]
    if (last && compare(last, near) < 0) continue
    nearest.push(near)
    nearest.sort(compare)
    nearest.splice(limit)
  }
  return nearest.map(({ place }) => place)
}

interface Near {
  place: string
  campaigns: number
  words: number
}

function compare(one: Near, other: Near): number {
  return (
    other.campaigns - one.campaigns ||
    other.words - one.words ||
    other.place.length - one.place.length ||
    (other.place > one.place ? 1 : -1)
  )
}
