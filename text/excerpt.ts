/**
 * The beginning of a text on one line, at most `maxLength` characters with the closing "…", cut
 * between words (inside one only when the first word alone is too long). A text that fits comes back
 * whole, without "…".
 */
export function excerpt(text: string, maxLength: number): string {
  // NFC first: in NFD a cut could part a letter from its marks.
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (line.length <= maxLength) return line
  const room = Math.max(maxLength - 1, 0)
  const lastSpace = line.lastIndexOf(' ', room)
  const start = line.slice(0, lastSpace > 0 ? lastSpace : room)
  return `${start.replace(LOOSE_END, '')}…`
}

/** Punctuation that "…" replaces, and half of a surrogate pair. */
const LOOSE_END = /(?:[\s,;:.…–-]|[\uD800-\uDBFF](?![\uDC00-\uDFFF]))+$/
