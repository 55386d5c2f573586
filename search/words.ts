import { LRUCache } from 'lru-cache'
import { fold } from '@/text/fold'

/** A word in the two ways in which it is compared. */
export interface Form {
  /** Lower case with its marks: "đường". */
  exact: string
  /** Without them: "duong". */
  folded: string
}

/** A word of a text and where it stands in the text's NFC form. */
export interface Word {
  start: number
  end: number
  /** A document number or another sign with digits, as one word: "178/bc-lđlđ". */
  whole: Form | null
  /** The word; of such a sign, what it is made of. */
  parts: Form[]
}

/** "178/BC-LĐLĐ", "07-CT/TW", "25/7/2022", "1.160", "Covid-19" and every plain word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[/.–-][\p{L}\p{M}\p{N}]+)*/gu
const PART = /[\p{L}\p{M}\p{N}]+/gu
/** No Vietnamese word or sign is longer; what is, is nothing that anybody looks for. */
const MAX_LENGTH = 40

/**
 * The words of a text, whatever its case and Unicode form. What holds a digit stays together as well
 * as being taken apart; everything else is words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const [run] = match
    const parts = [...run.matchAll(PART)].map((part) => ({
      start: match.index + part.index,
      end: match.index + part.index + part[0].length,
      form: formOf(part[0]),
    }))
    if (parts.length > 1 && /\p{N}/u.test(run) && run.length <= MAX_LENGTH) {
      words.push({
        start: match.index,
        end: match.index + run.length,
        whole: formOf(run),
        parts: parts.map(({ form }) => form),
      })
    } else {
      for (const { start, end, form } of parts)
        words.push({ start, end, whole: null, parts: [form] })
    }
  }
  return words
}

/** The words one after the other, a sign before its parts: as a text is stored and a phrase asked. */
export function formsOf(words: readonly Word[]): Form[] {
  return words.flatMap(({ whole, parts }) => (whole === null ? parts : [whole, ...parts]))
}

/** Whether a word says how it is marked; one without any marks may have been typed without them. */
export function hasMarks({ exact, folded }: Form): boolean {
  return exact !== folded
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
