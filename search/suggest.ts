const MAX_CANDIDATES = 3
/** A short word turns into another with a single letter: more would suggest anything. */
const LONG = 6

/** How far a word without marks may be from what was meant. */
export function maxDistance(word: string): number {
  return word.length < LONG ? 1 : 2
}

/** The known words nearest to one that is not known, the nearest first. All without marks. */
export function nearestWords(word: string, known: readonly string[]): string[] {
  const limit = maxDistance(word)
  const letters = lettersOf(word)
  return known
    .filter((candidate) => isNear(letters, lettersOf(candidate), limit))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .toSorted(
      (one, other) =>
        one.distance - other.distance ||
        Number(other.candidate.startsWith(word.slice(0, 1))) -
          Number(one.candidate.startsWith(word.slice(0, 1))) ||
        one.candidate.localeCompare(other.candidate),
    )
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate)
}

/** The letters that a word has, a bit for each; letters that share a bit only rule out less. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) % 32)
  return letters
}

/**
 * Whether so few changes could lead from one to the other: each takes away one letter and adds one
 * at most. Spares nearly all of some 7,000 words the exact count, which takes a hundred times as long.
 */
function isNear(one: number, other: number, limit: number): boolean {
  let different = one ^ other
  let count = 0
  for (; different !== 0; different &= different - 1) count += 1
  return count <= 2 * limit
}

/**
 * Letters left out, put in, replaced or swapped with their neighbour (optimal string alignment);
 * `limit + 1` when it is more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let [before, previous] = [[] as number[], Array.from({ length: other.length + 1 }, (_, i) => i)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const distance = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? (before[column - 2] ?? limit) + 1 : Infinity,
      )
      current[column] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return limit + 1
    before = previous
    previous = current
  }
  return Math.min(previous[other.length] ?? limit + 1, limit + 1)
}
