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
  const unknown: { index: number; word: string }[] = []
  for (const [index, clause] of clauses.entries()) {
    const word = singleWord(clause)
    if (word !== null && !(await isKnown([clause]))) unknown.push({ index, word })
  }
  const known = await wordsAround(unknown, engine)
  const alternatives = unknown.flatMap(({ index, word }) =>
    nearestWords(word, known).map((near) => clauses.with(index, wordClause(near))),
  )
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

function singleWord(clause: Clause): string | null {
  const [form, ...rest] = clause.words.flatMap(([typed]) => typed ?? [])
  return form === undefined || rest.length > 0 ? null : form.folded
}

/** All known words that any of these may have been meant for, read at once. */
async function wordsAround(
  unknown: readonly { word: string }[],
  engine: SearchEngine,
): Promise<string[]> {
  if (unknown.length === 0) return []
  const ends = unknown.map(({ word }) => ({
    min: word.length - maxDistance(word),
    max: word.length + maxDistance(word),
  }))
  return engine.listWords({
    min: Math.max(2, Math.min(...ends.map(({ min }) => min))),
    max: Math.max(...ends.map(({ max }) => max)),
  })
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
