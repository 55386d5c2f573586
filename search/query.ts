import type { Form, Word } from '@/search/words'
import { formsOf, hasMarks, wordsOf } from '@/search/words'

export interface Abbreviation {
  /** "CĐCS" */
  short: string
  /** "công đoàn cơ sở" */
  full: string
}

/** Words that follow one another. */
export type Sequence = readonly Form[]

/** One thing that an item must have: all sequences of any one of these. */
export interface Clause {
  /** As it was typed, in NFC. */
  text: string
  isQuoted: boolean
  alternatives: readonly (readonly Sequence[])[]
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
 * stand anywhere, and an abbreviation also finds what it is short for, and the other way round.
 * There are no operators: every other sign is only a sign. Whatever is longer than 200 characters or
 * 12 words is cut.
 */
export function parseQuery(text: string, abbreviations: readonly Abbreviation[]): Query {
  const line = text.slice(0, MAX_QUERY_LENGTH).normalize('NFC')
  const known = abbreviations
    .map(toKnown)
    .filter(({ short, full }) => short.length > 0 && full.length > 1)
  const clauses: Clause[] = []
  let room = MAX_WORDS
  for (const [, quoted, plain = ''] of line.matchAll(QUOTED_OR_NOT)) {
    const words = wordsOf(quoted ?? plain).slice(0, room)
    room -= words.length
    if (words.length === 0) continue
    if (quoted === undefined) clauses.push(...plainClauses(plain, words, known))
    else clauses.push({ text: quoted.trim(), isQuoted: true, alternatives: [[formsOf(words)]] })
  }
  return { clauses, hasMarks: clauses.some(({ alternatives }) => isMarked(alternatives[0])) }
}

/** One letter is in nearly everything that there is. */
export function isTooShort({ clauses }: Query): boolean {
  const letters = clauses.map(({ alternatives }) => alternatives[0]?.flat() ?? []).flat()
  return clauses.length > 0 && letters.map(({ folded }) => folded).join('').length < MIN_LETTERS
}

/** The query as text again, for a link. */
export function queryText(clauses: readonly Clause[]): string {
  return clauses.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' ')
}

interface Known {
  short: Form[]
  full: Form[]
}

function toKnown({ short, full }: Abbreviation): Known {
  return { short: formsOf(wordsOf(short)), full: formsOf(wordsOf(full)) }
}

function plainClauses(text: string, words: Word[], known: readonly Known[]): Clause[] {
  const clauses: Clause[] = []
  let index = 0
  while (index < words.length) {
    const rest = words.slice(index)
    const shortened = longestFull(rest, known)
    const taken = rest.slice(0, shortened?.length ?? 1)
    const [first, last] = [taken[0], taken.at(-1)]
    if (first === undefined || last === undefined) break
    clauses.push({
      text: text.slice(first.start, last.end),
      isQuoted: false,
      alternatives: shortened
        ? [taken.map(({ parts }) => parts), ...shortened.shorts.map((short) => [short])]
        : [...typedWord(first), ...fullForms(first, known).map((full) => [full])],
    })
    index += taken.length
  }
  return clauses
}

/** A sign is found as it is, and where its parts stand one after the other: "178 BC LĐLĐ". */
function typedWord({ whole, parts }: Word): Sequence[][] {
  return whole === null ? [[parts]] : [[[whole]], [parts]]
}

/** What an abbreviation may be short for; with its marks only that one, where the list has it. */
function fullForms({ whole, parts }: Word, known: readonly Known[]): Sequence[] {
  const typed = whole === null ? parts : [whole, ...parts]
  const alike = known.filter(({ short }) => isAlike(short, typed, 'folded'))
  const same = alike.filter(({ short }) => isAlike(short, typed, 'exact'))
  return (same.length > 0 ? same : alike).map(({ full }) => full)
}

/** The longest name with an abbreviation that the words begin with. */
function longestFull(words: Word[], known: readonly Known[]) {
  const forms = words.flatMap(({ whole, parts }) => (whole === null ? parts : [whole]))
  const found = known
    .filter(({ full }) => isAlike(full, forms.slice(0, full.length), 'folded'))
    .toSorted((one, other) => other.full.length - one.full.length)
  const length = found[0]?.full.length
  if (length === undefined) return null
  const shorts = found.filter(({ full }) => full.length === length).map(({ short }) => short)
  return { length, shorts }
}

function isAlike(one: Sequence, other: Sequence, form: keyof Form): boolean {
  return (
    one.length === other.length && one.every((word, index) => word[form] === other[index]?.[form])
  )
}

function isMarked(typed: readonly Sequence[] | undefined): boolean {
  return (typed ?? []).some((sequence) => sequence.some(hasMarks))
}
