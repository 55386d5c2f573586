import type { Clause, Query, Sequence } from '@/search/query'
import type { Level } from '@/search/stream'
import { facetSign, LEVELS, signOf } from '@/search/stream'
import { formsOf, wordsOf } from '@/search/words'

/**
 * What an engine is asked: every clause, of a clause any alternative, of an alternative every
 * sequence of signs, one after the other.
 */
export type Expression = readonly (readonly (readonly (readonly string[])[])[])[]

export interface NamedUnit {
  id: string
  /** All that it is called: "LĐLĐ thị xã Điện Bàn", "Điện Bàn". */
  names: readonly string[]
}

export interface Conditions {
  query: Query
  units: readonly NamedUnit[]
  /** What everything found has to be of: a kind, a year, the id of a category or unit. */
  facets: readonly string[]
}

/**
 * The questions whose answers, one after the other and each newest first, are the results in their
 * order: with the very marks that were typed before any marks, and of each the title before the
 * lead, these before byline, unit and number, and these before the body. Each question takes in what
 * the one before it of the same kind has found.
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
  const words = query.clauses.map((clause) => [
    ...clause.alternatives.map((sequences) =>
      sequences.map((sequence) => signsOf(sequence, level, isExact)),
    ),
    ...(level < 3 ? [] : unitsNamed(clause, units, isExact)),
  ])
  return [...words, ...facets.map((facet) => [[[facetSign(facet)]]])]
}

/**
 * Items of a unit whose name has the words. Asked of the units of today, so that no item need be
 * indexed again when a unit is renamed.
 */
function unitsNamed({ alternatives }: Clause, units: readonly NamedUnit[], isExact: boolean) {
  const form = isExact ? 'exact' : 'folded'
  return units
    .filter(({ names }) =>
      names.some((name) => {
        const words = ` ${formsOf(wordsOf(name))
          .map((word) => word[form])
          .join(' ')} `
        return alternatives.some((sequences) =>
          sequences.every((sequence) =>
            words.includes(` ${sequence.map((word) => word[form]).join(' ')} `),
          ),
        )
      }),
    )
    .map(({ id }) => [[facetSign(id)]])
}

function signsOf(sequence: Sequence, level: Level, isExact: boolean): string[] {
  return sequence.map(({ exact, folded }) => signOf(isExact ? exact : folded, level, isExact))
}
