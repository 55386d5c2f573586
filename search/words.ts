import { LRUCache } from 'lru-cache'
import { fold } from '@/text/fold'

/** A word in the two ways in which it is compared. */
export interface Form {
  /** Lower case with its marks: "đường". */
  exact: string
  /** Without them: "duong". */
  folded: string
}

interface Placed {
  /** Where it stands in the text's NFC form. */
  start: number
  end: number
}

/** What is searched: a plain word, or one of those that a sign is made of. */
export interface Part extends Form, Placed {}

/** A word of a text. */
export interface Word extends Placed {
  /** A document number or another sign with digits, as one word: "178/bc-lđlđ". */
  whole: Form | null
  /** The word; of such a sign, what it is made of. */
  parts: Part[]
}

/** "178/BC-LĐLĐ", "07-CT/TW", "25/7/2022", "1.160", "Covid-19" and every plain word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[/.–-][\p{L}\p{M}\p{N}]+)*/gu
const JOINT = /[/.–-]/
const PART = /[\p{L}\p{M}\p{N}]+/gu
/** No Vietnamese word or sign is longer; what is, is nothing that anybody looks for. */
const MAX_LENGTH = 40

/** The words of a text, whatever its case and Unicode form. What holds a digit stays together. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const [run] = match
    if (!JOINT.test(run)) {
      // Nearly every word; another expression begun for each takes most of the time.
      const part = partOf(run, match.index)
      words.push({ start: part.start, end: part.end, whole: null, parts: [part] })
      continue
    }
    const parts = [...run.matchAll(PART)].map((part) => partOf(part[0], match.index + part.index))
    if (parts.length > 1 && /\p{N}/u.test(run) && run.length <= MAX_LENGTH) {
      words.push({ start: match.index, end: match.index + run.length, whole: formOf(run), parts })
    } else {
      for (const part of parts)
        words.push({ start: part.start, end: part.end, whole: null, parts: [part] })
    }
  }
  return words
}

/**
 * The words of a text one after the other, signs taken apart: as a text is stored and a phrase is
 * asked, so that a phrase may begin or end inside a sign ("Chỉ thị 07" of "07-CT/TW").
 */
export function partsOf(text: string): Part[] {
  return wordsOf(text).flatMap(({ parts }) => parts)
}

/** Whether a word says how it is marked; one without any marks may have been typed without them. */
export function hasMarks({ exact, folded }: Form): boolean {
  return exact !== folded
}

/** Whether a word is the one that is asked: with the marks that were typed, where any were. */
export function isAsTyped(asked: Form, word: Form): boolean {
  return hasMarks(asked) ? asked.exact === word.exact : isFolded(asked, word)
}

/** Whether two words are alike without their marks. */
export function isFolded(asked: Form, word: Form): boolean {
  return asked.folded === word.folded
}

/** A number is the same with zeros before it: "07-CT/TW" and "7-CT/TW". */
const LEADING_ZEROS = /^0+(?=\p{N})/u
const DASH = /–/g
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ETH = /ð/g

/**
 * Vietnamese is written in some seven thousand syllables, of seven letters at most: nearly every one
 * has been here before. What is longer seldom comes again, and may be a slice that keeps the whole
 * text it was cut from in memory.
 */
const SYLLABLE = 8
const known = new LRUCache<string, Form>({ max: 20_000 })

function partOf(text: string, start: number): Part {
  const { exact, folded } = formOf(text)
  return { start, end: start + text.length, exact, folded }
}

function formOf(text: string): Form {
  if (text.length > SYLLABLE) return makeForm(text.slice(0, MAX_LENGTH))
  const seen = known.get(text)
  if (seen) return seen
  const form = makeForm(text)
  known.set(text, form)
  return form
}

function makeForm(text: string): Form {
  const word = text.replace(LEADING_ZEROS, '').replace(DASH, '-')
  return { exact: withToneLast(word), folded: fold(word) }
}

/** "hoà" and "hòa" are one word: the tone is compared, not the letter that it is written on. */
function withToneLast(word: string): string {
  const letters = word.toLowerCase().replace(ETH, 'đ').normalize('NFD')
  const tones = letters.match(TONES) ?? []
  return letters.replace(TONES, '').normalize('NFC') + tones.join('')
}
