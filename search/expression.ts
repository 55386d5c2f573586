import type { Sequence } from '@/search/names'
import type { Query } from '@/search/query'
import type { Level } from '@/search/stream'
import { facetSign, LEVELS, signOf } from '@/search/stream'
import type { Form } from '@/search/words'
import { hasMarks, isAsTyped, isFolded } from '@/search/words'

/**
 * What an engine is asked: every condition, of a condition any alternative, of an alternative every
 * sequence of signs, one after the other.
 */
export type Expression = readonly (readonly (readonly (readonly string[])[])[])[]

export interface NamedUnit {
  id: string
  /** All that it is called: "LĐLĐ thị xã Điện Bàn", "Điện Bàn". */
  names: readonly Sequence[]
}

export interface Conditions {
  query: Query
  units: readonly NamedUnit[]
  /** What everything found has to be of: a kind, a year, the id of a category or unit. */
  facets: readonly string[]
}

/**
 * The questions whose answers, one after the other and each newest first, are the results in their
 * order: those that have every word which was typed with marks in these very marks before any others,
 * and of each the title before the lead, these before byline, unit and number, and these before the
 * body. Each question takes in what the one before it of the same kind has found.
 */
export function rankedExpressions(conditions: Conditions): Expression[] {
  const spellings = conditions.query.hasMarks ? [true, false] : [false]
  return spellings.flatMap((isExact) =>
    LEVELS.map((level) => expressionOf(conditions, level, isExact)),
  )
}

/** Everything that is found, in no order but the date's. */
export function wholeExpression(conditions: Conditions): Expression {
  return expressionOf(conditions, 4, false)
}

function expressionOf(
  { query, units, facets }: Conditions,
  level: Level,
  isExact: boolean,
): Expression {
  const words = query.clauses
    .flatMap((clause) => clause.words)
    .map((spellings) => [
      ...spellings.map((sequence) => signsOf(sequence, level, isExact)),
      ...(level < 3 ? [] : unitsNamed(spellings, units, isExact)),
    ])
  return [...words, ...facets.map((facet) => [[[facetSign(facet)]]])]
}

/**
 * Items of a unit in whose name a word is, in any of its spellings. Asked of the units of today, so
 * that no item need be indexed again when a unit is renamed.
 */
function unitsNamed(spellings: readonly Sequence[], units: readonly NamedUnit[], isExact: boolean) {
  const isAlike = isExact ? isAsTyped : isFolded
  const isIn = (name: Sequence, sequence: Sequence) =>
    name.some((_, start) =>
      sequence.every((asked, index) => {
        const word = name[start + index]
        return word !== undefined && isAlike(asked, word)
      }),
    )
  return units
    .filter(({ names }) => names.some((name) => spellings.some((sequence) => isIn(name, sequence))))
    .map(({ id }) => [[facetSign(id)]])
}

/**
 * A word without marks may have been typed without them, and asks for none. Where some of a phrase
 * have marks and others none, the phrase stands there without marks and so do those with theirs:
 * the two forms of a text are two rows of signs, and no phrase reaches from one into the other.
 */
function signsOf(sequence: Sequence, level: Level, isExact: boolean): string[][] {
  const folded = sequence.map((word) => signOf(word.folded, level, false))
  const marked = isExact ? markedRuns(sequence) : []
  const exact = marked.map((run) => run.map((word) => signOf(word.exact, level, true)))
  return marked[0]?.length === sequence.length ? exact : [folded, ...exact]
}

/** Words with marks, those together that follow one another. */
function markedRuns(sequence: Sequence): Form[][] {
  const runs: Form[][] = []
  for (const [index, word] of sequence.entries()) {
    if (!hasMarks(word)) continue
    const before = sequence[index - 1]
    if (before && hasMarks(before)) runs.at(-1)?.push(word)
    else runs.push([word])
  }
  return runs
}
