import type { Conditions } from '@/search/expression'
import { wholeExpression } from '@/search/expression'
import type { SearchEngine } from '@/search/engines/engine'
import type { Clause, Query } from '@/search/query'
import { queryText } from '@/search/query'
import { maxDistance, nearestWords } from '@/search/suggest'
import { wordsOf } from '@/search/words'

const MAX_SUGGESTIONS = 3
/** Beyond that, one word more or less is not what is wrong. */
const MAX_CLAUSES = 6

export interface SuggestOptions extends Conditions {
  engine: SearchEngine
}

/**
 * What to look for instead, where nothing was found: words that are known for those that are not,
 * then words of a phrase anywhere, then a word less. Each of them finds something.
 */
export async function suggestQueries({
  engine,
  query,
  units,
  facets,
}: SuggestOptions): Promise<string[]> {
  const { clauses } = query
  if (clauses.length > MAX_CLAUSES) return []
  const isKnown = async (asked: readonly Clause[]) => {
    const part: Query = { clauses: [...asked], hasMarks: false }
    return (await engine.count(wholeExpression({ query: part, units, facets }), 1)) > 0
  }
  const alternatives: Clause[][] = []
  for (const [index, clause] of clauses.entries()) {
    if (await isKnown([clause])) continue
    for (const near of await nearTo(clause, engine)) alternatives.push(clauses.with(index, near))
  }
  if (clauses.some(({ isQuoted }) => isQuoted)) alternatives.push(clauses.flatMap(withoutQuotes))
  if (clauses.length > 1)
    alternatives.push(...clauses.map((_, index) => clauses.toSpliced(index, 1)))

  const suggestions = new Set<string>()
  for (const alternative of alternatives) {
    if (await isKnown(alternative)) suggestions.add(queryText(alternative))
    if (suggestions.size >= MAX_SUGGESTIONS) break
  }
  return [...suggestions]
}

/** A single word in its likely spellings. */
async function nearTo(clause: Clause, engine: SearchEngine): Promise<Clause[]> {
  const [form, ...rest] = clause.words.flatMap(([typed]) => typed ?? [])
  if (form === undefined || rest.length > 0) return []
  const { folded } = form
  const distance = maxDistance(folded)
  const length = { min: Math.max(2, folded.length - distance), max: folded.length + distance }
  const near = nearestWords(folded, await engine.listWords(length))
  return near.map((word) => wordClause(word))
}

function withoutQuotes(clause: Clause): Clause[] {
  if (!clause.isQuoted) return [clause]
  return wordsOf(clause.text).map((word) => ({
    text: clause.text.slice(word.start, word.end),
    isQuoted: false,
    words: [[word.parts]],
  }))
}

function wordClause(word: string): Clause {
  return {
    text: word,
    isQuoted: false,
    words: [[[{ exact: word, folded: word }]]],
  }
}
