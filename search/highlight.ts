import type { Sequence } from '@/search/names'
import type { Query } from '@/search/query'
import type { Form, Part } from '@/search/words'
import { hasMarks, isAsTyped, isFolded, partsOf } from '@/search/words'

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
  const words = partsOf(text)
  const sequences = query.clauses.flatMap((clause) => clause.words.flat())
  const stretches = sequences.flatMap((sequence, index) => {
    const exact = sequence.some(hasMarks) ? occurrences(words, sequence, isAsTyped) : []
    const found = exact.length > 0 ? exact : occurrences(words, sequence, isFolded)
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

function occurrences(
  words: readonly Part[],
  sequence: Sequence,
  isAlike: (asked: Form, word: Form) => boolean,
) {
  const found: { start: number; end: number }[] = []
  for (const [index, { start }] of words.entries()) {
    const isHere = sequence.every((asked, place) => {
      const word = words[index + place]
      return word !== undefined && isAlike(asked, word)
    })
    const last = words[index + sequence.length - 1]
    if (isHere && last) found.push({ start, end: last.end })
  }
  return found
}
