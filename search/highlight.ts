import type { Query, Sequence } from '@/search/query'
import type { Form, Word } from '@/search/words'
import { formsOf, hasMarks, wordsOf } from '@/search/words'

/** A piece of a text; what was looked for is marked. */
export interface TextPart {
  text: string
  isMarked: boolean
}

/** A found stretch of a text, and which of the sequences that are looked for it is. */
export interface Stretch {
  start: number
  end: number
  sequence: number
}

/** The whole text in pieces. */
export function highlight(text: string, query: Query): TextPart[] {
  const line = text.normalize('NFC')
  return cut({ text: line, stretches: stretchesOf(line, query), start: 0, end: line.length })
}

/**
 * Where a text has what is looked for, in its order. Where the very marks that were typed occur,
 * only these: who has found "đường" need not be shown "dương" as well.
 */
export function stretchesOf(text: string, query: Query): Stretch[] {
  const words = wordsOf(text)
  const sequences = query.clauses.flatMap(({ alternatives }) => alternatives.flat())
  const stretches = sequences.flatMap((sequence, index) => {
    const exact = sequence.some(hasMarks) ? occurrences(words, sequence, 'exact') : []
    const found = exact.length > 0 ? exact : occurrences(words, sequence, 'folded')
    return found.map((stretch) => ({ ...stretch, sequence: index }))
  })
  return stretches.toSorted((one, other) => one.start - other.start || other.end - one.end)
}

interface CutOptions {
  /** In NFC. */
  text: string
  stretches: readonly Stretch[]
  start: number
  end: number
}

/** The pieces from `start` to `end`; stretches that meet or overlap become one. */
export function cut({ text, stretches, start, end }: CutOptions): TextPart[] {
  const parts: TextPart[] = []
  let at = start
  const push = (to: number, isMarked: boolean) => {
    if (to <= at) return
    const piece = text.slice(at, to)
    const before = parts.at(-1)
    if (before?.isMarked === isMarked) before.text += piece
    else parts.push({ text: piece, isMarked })
    at = to
  }
  for (const stretch of stretches) {
    if (stretch.start >= end || stretch.end <= at) continue
    const isNextWord = parts.at(-1)?.isMarked === true && text.slice(at, stretch.start) === ' '
    push(Math.min(stretch.start, end), isNextWord)
    push(Math.min(stretch.end, end), true)
  }
  push(end, false)
  return parts
}

function occurrences(words: readonly Word[], sequence: Sequence, form: keyof Form) {
  const found: { start: number; end: number }[] = []
  for (let index = 0; index < words.length; index += 1) {
    const last = lastOf(words, index, sequence, form)
    if (last !== null) found.push({ start: words[index]?.start ?? 0, end: words[last]?.end ?? 0 })
  }
  return found
}

/** The index of the word with which a sequence that begins at `first` ends; null if none does. */
function lastOf(
  words: readonly Word[],
  first: number,
  sequence: Sequence,
  form: keyof Form,
): number | null {
  let matched = 0
  for (let index = first; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) return null
    const rest = sequence.slice(matched)
    const length = lengthOfMatch(word, rest, form)
    if (length === 0) return null
    matched += length
    if (matched >= sequence.length) return index
  }
  return null
}

/** How many forms of a sequence one word is; a sign may be asked whole, or by its parts. */
function lengthOfMatch(word: Word, rest: Sequence, form: keyof Form): number {
  const { whole, parts } = word
  const spellings = whole === null ? [parts] : [formsOf([word]), parts, [whole]]
  const alike = spellings.filter((forms) =>
    forms.slice(0, rest.length).every((each, index) => each[form] === rest[index]?.[form]),
  )
  return Math.max(0, ...alike.map(({ length }) => length))
}
