import type { Stretch, TextPart } from '@/search/highlight'
import { cut, stretchesOf } from '@/search/highlight'
import type { Query } from '@/search/query'
import { excerpt } from '@/text/excerpt'

const LENGTH = 240
/** What is read before the first word that was found. */
const BEFORE = 60
const LOOSE_START = /^[\s,;:.…–-]+/
const LOOSE_END = /(?:[\s,;:…–-]|[\uD800-\uDBFF](?![\uDC00-\uDFFF]))+$/

/**
 * The place of a text where most of what is looked for stands together, at most about 240
 * characters between whole words, with "…" where it was cut; null when the text has none of it.
 */
export function excerptOf(text: string, query: Query): TextPart[] | null {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const stretches = stretchesOf(line, query)
  const first = bestStart(stretches)
  if (first === null) return null
  const start = line.length <= LENGTH ? 0 : wordStart(line, first.start)
  const end = start + LENGTH >= line.length ? line.length : wordEnd(line, start, first)
  const parts = cut({ text: line, stretches, start, end })
  trimEnds(parts, start > 0, end < line.length)
  return parts
}

/** The beginning of a text, for results that were found by something else. */
export function beginningOf(text: string): TextPart[] {
  const line = excerpt(text, LENGTH)
  return line === '' ? [] : [{ text: line, isMarked: false }]
}

/** Where a window holds the most different things; the first of several such places. */
function bestStart(stretches: readonly Stretch[]): Stretch | null {
  let best: Stretch | null = null
  let most = 0
  for (const [index, first] of stretches.entries()) {
    const within = stretches.slice(index).filter(({ end }) => end <= first.start + LENGTH - BEFORE)
    const different = new Set(within.map(({ sequence }) => sequence)).size
    if (best === null || different > most) [best, most] = [first, different]
  }
  return best
}

function wordStart(line: string, at: number): number {
  if (at <= BEFORE) return 0
  const space = line.indexOf(' ', at - BEFORE)
  return space === -1 || space >= at ? at : space + 1
}

function wordEnd(line: string, start: number, first: Stretch): number {
  const space = line.lastIndexOf(' ', start + LENGTH)
  return space > first.end ? space : start + LENGTH
}

function trimEnds(parts: TextPart[], isCutBefore: boolean, isCutAfter: boolean): void {
  const [first, last] = [parts[0], parts.at(-1)]
  if (isCutBefore && first) first.text = `…${first.text.replace(LOOSE_START, '')}`
  if (isCutAfter && last) last.text = `${last.text.replace(LOOSE_END, '')}…`
}
