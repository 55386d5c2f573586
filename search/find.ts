import type { Hit, SearchEngine } from '@/search/engines/engine'
import type { Conditions } from '@/search/expression'
import { rankedExpressions, wholeExpression } from '@/search/expression'

/** Nobody reads on that far, and beyond it counting would take as long as there are items. */
export const MAX_RESULTS = 1000

interface FindOptions extends Conditions {
  engine: SearchEngine
  order: 'best' | 'newest'
  offset: number
  limit: number
}

export interface Found {
  hits: Hit[]
  /** One more than MAX_RESULTS when there are more. */
  total: number
}

/** A page of results, the best first (see `rankedExpressions`) or the newest. */
export async function findItems(options: FindOptions): Promise<Found> {
  const { engine, order, offset, limit } = options
  const total = await countItems(options, MAX_RESULTS + 1)
  const end = Math.min(offset + limit, total, MAX_RESULTS)
  if (offset >= end) return { hits: [], total }

  if (order === 'newest') {
    const newest = await engine.list(wholeExpression(options), end)
    return { hits: newest.slice(offset), total }
  }
  const found = new Map<string, Hit>()
  for (const expression of rankedExpressions(options)) {
    // What has been found before may come again, and nothing but that may come before the rest.
    const answer = await engine.list(expression, found.size + end)
    for (const hit of answer) if (!found.has(hit.id)) found.set(hit.id, hit)
    if (found.size >= end) break
  }
  return { hits: [...found.values()].slice(offset, end), total }
}

/** How many there are, at most `limit`. */
export function countItems(
  { engine, ...conditions }: Conditions & { engine: SearchEngine },
  limit: number,
): Promise<number> {
  return engine.count(wholeExpression(conditions), limit)
}
