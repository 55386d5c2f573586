/** How wide a text is at a size, in the same unit. */
export type Measure = (text: string, size: number) => number

export interface FittedText {
  size: number
  lines: string[]
}

/**
 * Breaks a text into lines so that it fills a box at the largest of some sizes; at the smallest,
 * what does not fit is left out with "…".
 *
 * @param sizes descending.
 * @param leading the height of a line, in sizes.
 */
export function fitText({
  text,
  width,
  height,
  sizes,
  leading,
  measure,
}: {
  text: string
  width: number
  height: number
  sizes: readonly number[]
  leading: number
  measure: Measure
}): FittedText {
  // Every letter in one piece with its marks: the lettering knows no others.
  const words = text.normalize('NFC').trim().split(/\s+/)
  let fitted: FittedText = { size: 0, lines: [] }
  for (const size of sizes) {
    const most = Math.max(Math.floor(height / (size * leading)), 1)
    const lines = breakLines(words, width, (line) => measure(line, size))
    if (lines.length <= most) return { size, lines }
    fitted = { size, lines: cutShort(lines, most, width, (line) => measure(line, size)) }
  }
  return fitted
}

function breakLines(words: string[], width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of words.flatMap((word) => breakWord(word, width, widthOf))) {
    const longer = line === '' ? piece : `${line} ${piece}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = piece
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A word wider than the box, such as an address, is broken where it has to be. */
function breakWord(word: string, width: number, widthOf: (line: string) => number): string[] {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

function cutShort(
  lines: string[],
  most: number,
  width: number,
  widthOf: (line: string) => number,
): string[] {
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (last !== '' && widthOf(`${last}…`) > width) last = last.replace(/\s*\S\s*$/u, '')
  return [...kept, `${last.replace(/[\s,;:.–-]+$/, '')}…`]
}
