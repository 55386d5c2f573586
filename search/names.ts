import type { Form, Word } from '@/search/words'
import { hasMarks, isFolded, partsOf } from '@/search/words'

export interface Abbreviation {
  /** "CĐCS" */
  short: string
  /** "công đoàn cơ sở" */
  full: string
}

/** Words that follow one another. */
export type Sequence = readonly Form[]

/** What has an abbreviation, in all the ways in which it may be written. */
export interface Name {
  short: Sequence
  /** "công đoàn cơ sở", and with the abbreviations of others in it: "CĐ cơ sở". */
  spellings: readonly Sequence[]
}

/** Of a name, and of a word that names cover: whatever the list holds, a question stays small. */
const MAX_SPELLINGS = 8

/** What the list of abbreviations says; what says nothing is left out. */
export function namesOf(abbreviations: readonly Abbreviation[]): Name[] {
  const list = abbreviations
    .map(({ short, full }) => ({ short: partsOf(short), full: partsOf(full) }))
    .filter(({ short, full }) => short.length > 0 && full.length > 1)
  return list.map(({ short, full }) => ({ short, spellings: spellingsOf(full, list) }))
}

/** A name as it stands among typed words, and how else that may be written. */
export interface NameInText {
  /** The place of its first word, and the place after its last. */
  start: number
  end: number
  others: readonly Sequence[]
}

/**
 * The names that stand in what was typed, whether short or full, also where they overlap: "Tổng Liên
 * đoàn Lao động" begins with TLĐ and ends with LĐLĐ. Of what was typed without any marks nothing is
 * known of the marks of the rest either.
 */
export function namesIn(words: readonly Word[], names: readonly Name[]): NameInText[] {
  return words.flatMap((_, start) => {
    const rest = words.slice(start)
    const found = (end: number, others: readonly Sequence[]): NameInText => {
      const isMarked = words.slice(start, end).some(({ parts }) => parts.some(hasMarks))
      return { start, end, others: isMarked ? others : others.map(withoutMarks) }
    }
    const alike = names.filter(({ short }) => lengthOf(short, rest, isFolded) > 0)
    // With its marks it is short for that one only, where the list has it.
    const same = alike.filter(({ short }) => lengthOf(short, rest, isSame) > 0)
    return [
      ...(same.length > 0 ? same : alike).map(({ short, spellings }) =>
        found(start + lengthOf(short, rest, isFolded), spellings),
      ),
      ...names.flatMap(({ short, spellings }) => {
        const lengths = spellings.map((spelling) => lengthOf(spelling, rest, isFolded))
        return lengths
          .filter((length) => length > 0)
          .map((length) => found(start + length, [short]))
      }),
    ]
  })
}

/** How else each word may be written, by its place: as one of the names that cover it. */
export function othersByPlace(words: readonly Word[], names: readonly NameInText[]): Sequence[][] {
  return words.map((_, place) => {
    const covering = names.filter(({ start, end }) => start <= place && place < end)
    const others = covering.flatMap((name) => name.others)
    const different = new Map(others.map((other) => [exactOf(other), other]))
    return [...different.values()].slice(0, MAX_SPELLINGS)
  })
}

/** How many of the words a sequence takes up from their beginning on; 0 where it is not there. */
function lengthOf(
  sequence: Sequence,
  words: readonly Word[],
  isAlike: (one: Form, other: Form) => boolean,
): number {
  let matched = 0
  for (const [index, { parts }] of words.entries()) {
    const here = sequence.slice(matched, matched + parts.length)
    const isHere = parts.every((part, place) => {
      const form = here[place]
      return form !== undefined && isAlike(form, part)
    })
    if (!isHere) return 0
    matched += parts.length
    if (matched === sequence.length) return index + 1
  }
  return 0
}

/** Every way of writing some of it short, but not the whole. */
function spellingsOf(full: Sequence, list: readonly { short: Sequence; full: Sequence }[]) {
  /** Of what begins at each place; made from the end on. */
  const rests: Sequence[][] = [[[]]]
  for (const start of [...full.keys()].toReversed()) {
    const inside = list.filter(
      (other) =>
        other.full.length < full.length &&
        other.full.every((form, index) => form.exact === full[start + index]?.exact),
    )
    const ways = [
      { written: full.slice(start, start + 1), length: 1 },
      ...inside.map((other) => ({ written: other.short, length: other.full.length })),
    ]
    const spellings = ways.flatMap(({ written, length }) =>
      (rests[length - 1] ?? []).map((rest) => [...written, ...rest]),
    )
    rests.unshift(spellings.slice(0, MAX_SPELLINGS))
  }
  return rests[0] ?? []
}

function isSame(one: Form, other: Form): boolean {
  return one.exact === other.exact
}

function exactOf(sequence: Sequence): string {
  return sequence.map(({ exact }) => exact).join(' ')
}

function withoutMarks(sequence: Sequence): Sequence {
  return sequence.map(({ folded }) => ({ exact: folded, folded }))
}
