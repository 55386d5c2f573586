import type { Name, NameInText, Sequence } from '@/search/names'
import { namesIn, othersByPlace } from '@/search/names'
import type { Word } from '@/search/words'
import { hasMarks, wordsOf } from '@/search/words'

/** One thing that an item must have: a phrase, a word, or words that names make one. */
export interface Clause {
  /** As it was typed, in NFC. */
  text: string
  isQuoted: boolean
  /** Every one of these, in any one of its spellings; the first is how it was typed. */
  words: readonly (readonly Sequence[])[]
}

export interface Query {
  clauses: Clause[]
  /** Whether anything was typed with marks; otherwise nothing is known about them. */
  hasMarks: boolean
}

export const MAX_QUERY_LENGTH = 200
const MAX_WORDS = 12
const MIN_LETTERS = 2
const QUOTED_OR_NOT = /["“”„«»]([^"“”„«»]*)["“”„«»]|([^"“”„«»]+)/g

/**
 * What a reader looks for. Words in quotes stand together, just as they are; everything else may
 * stand anywhere, and an abbreviation also finds what it is short for, and the other way round: each
 * word of a name may stand there itself or in an abbreviation. There are no operators: every other
 * sign is only a sign. Whatever is longer than 200 characters or 12 words is cut.
 */
export function parseQuery(text: string, names: readonly Name[]): Query {
  const line = text.slice(0, MAX_QUERY_LENGTH).normalize('NFC')
  const clauses: Clause[] = []
  let room = MAX_WORDS
  for (const [, quoted, plain = ''] of line.matchAll(QUOTED_OR_NOT)) {
    const words = wordsOf(quoted ?? plain).slice(0, room)
    room -= words.length
    if (words.length === 0) continue
    if (quoted === undefined) clauses.push(...plainClauses(plain, words, names))
    else clauses.push({ text: quoted.trim(), isQuoted: true, words: [[phraseOf(words)]] })
  }
  return { clauses, hasMarks: typedForms(clauses).some(hasMarks) }
}

/** One letter is in nearly everything that there is. */
export function isTooShort({ clauses }: Query): boolean {
  const letters = typedForms(clauses).map(({ folded }) => folded)
  return clauses.length > 0 && letters.join('').length < MIN_LETTERS
}

/** The query as text again, for a link. */
export function queryText(clauses: readonly Clause[]): string {
  return clauses.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' ')
}

/** Names that overlap are one thing, a word that is in none is one by itself. */
function plainClauses(text: string, words: Word[], names: readonly Name[]): Clause[] {
  const found = namesIn(words, names)
  const others = othersByPlace(words, found)
  const clauses: Clause[] = []
  for (let start = 0; start < words.length;) {
    const end = endOfCluster(start, found)
    const taken = words.slice(start, end)
    clauses.push({
      text: text.slice(taken[0]?.start, taken.at(-1)?.end),
      isQuoted: false,
      words: taken.map((word, index) => [phraseOf([word]), ...(others[start + index] ?? [])]),
    })
    start = end
  }
  return clauses
}

/** The place after the last word that names tie to the one at `start`. */
function endOfCluster(start: number, names: readonly NameInText[]): number {
  let end = start + 1
  for (let place = start; place < end; place += 1) {
    for (const name of names) if (name.start === place) end = Math.max(end, name.end)
  }
  return end
}

/** A sign is found where its parts stand one after the other: "178 BC LĐLĐ". */
function phraseOf(words: readonly Word[]): Sequence {
  return words.flatMap(({ parts }) => parts)
}

function typedForms(clauses: readonly Clause[]): Sequence {
  return clauses.flatMap(({ words }) => words.flatMap(([typed]) => typed ?? []))
}
