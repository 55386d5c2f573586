import { findNewest } from '@/data/listing'
import type { PublicationCard } from '@/data/views'
import { fold } from '@/text/fold'

const RESULT_LIMIT = 30
const MAX_WORDS = 12

/** What SQL's LIKE would take for any text; the adapter does not escape it. */
const WILDCARDS = /[%_]/g

/**
 * Published items whose title or lead has every word, marks ignored, newest first. At most 30: a
 * longer answer says that the words were too few.
 */
export async function findByWords(text: string): Promise<PublicationCard[]> {
  const words = fold(text.slice(0, 200))
    .replace(WILDCARDS, ' ')
    .split(' ')
    .filter(Boolean)
    .slice(0, MAX_WORDS)
  if (words.length === 0) return []
  return findNewest({
    kinds: ['news', 'article', 'episode'],
    where: { and: words.map((word) => ({ searchText: { contains: word } })) },
    limit: RESULT_LIMIT,
  })
}
