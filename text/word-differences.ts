/** A stretch of words that stands in both texts, or only in one of them. */
export interface WordDifference {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Above so many comparisons (two texts of 2,000 words that share nothing) what differs is one piece. */
const MOST_COMPARISONS = 4_000_000

/**
 * What leads from one text to another, word by word: what stands in `before` only is `removed`, in
 * `after` only `added`. Joined without the removed ones, the pieces give `after`.
 */
export function wordDifferences(before: string, after: string): WordDifference[] {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1
  let end = 0
  const shortest = Math.min(from.length, to.length) - start
  while (end < shortest && from.at(-1 - end) === to.at(-1 - end)) end += 1

  const middle = differencesBetween(
    from.slice(start, from.length - end),
    to.slice(start, to.length - end),
  )
  return joined([
    ...same(from.slice(0, start)),
    ...middle,
    ...same(end > 0 ? from.slice(-end) : []),
  ])
}

/** Words, and what stands between them, so that nothing is lost when they are joined. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').split(/(\s+)/).filter(Boolean)
}

const same = (words: string[]): WordDifference[] => words.map((text) => ({ kind: 'same', text }))

function differencesBetween(from: string[], to: string[]): WordDifference[] {
  if (from.length * to.length > MOST_COMPARISONS) {
    return [
      { kind: 'removed', text: from.join('') },
      { kind: 'added', text: to.join('') },
    ]
  }
  const common = lengthsOfCommonRest(from, to)
  const width = to.length + 1
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  const pieces: WordDifference[] = []
  let [row, column] = [0, 0]
  while (row < from.length || column < to.length) {
    const [removed, added] = [from[row], to[column]]
    if (removed !== undefined && removed === added) {
      pieces.push({ kind: 'same', text: removed })
      row += 1
      column += 1
    } else if (
      added === undefined ||
      (removed !== undefined && at(row + 1, column) >= at(row, column + 1))
    ) {
      pieces.push({ kind: 'removed', text: removed ?? '' })
      row += 1
    } else {
      pieces.push({ kind: 'added', text: added })
      column += 1
    }
  }
  return pieces
}

/** Of every two rests of the texts: how many words they have in common, in order. */
function lengthsOfCommonRest(from: string[], to: string[]): Uint16Array {
  const width = to.length + 1
  const lengths = new Uint16Array((from.length + 1) * width)
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const below = lengths[(row + 1) * width + column] ?? 0
      const right = lengths[row * width + column + 1] ?? 0
      const diagonal = lengths[(row + 1) * width + column + 1] ?? 0
      lengths[row * width + column] =
        from[row] === to[column] ? diagonal + 1 : Math.max(below, right)
    }
  }
  return lengths
}

/** Neighbours of one kind become one piece. */
function joined(pieces: WordDifference[]): WordDifference[] {
  const result: WordDifference[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.text === '') continue
    if (last?.kind === piece.kind) last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}
