import { createHash } from 'node:crypto'

/** How many documents there are, and what they contain, whatever the order they came in. */
export interface Tally {
  count: number
  checksum: string
}

/** Adds up documents in canonical form. */
export function createTally(): { add: (doc: unknown) => void; result: () => Tally } {
  const hashes: string[] = []
  return {
    add: (doc) => {
      hashes.push(sha256(stableJson(doc)))
    },
    // Versions have another order in each database; sorted, the same ones give the same sum.
    result: () => ({ count: hashes.length, checksum: sha256(hashes.toSorted().join('\n')) }),
  }
}

/** JSON with keys in order, so that the order of writing does not count. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  )
}

/** Always the same ObjectId for the same thing of a source: what is copied twice is there once. */
export function objectIdFor(step: string, sourceId: string | number): string {
  const text = String(sourceId)
  return /^[0-9a-f]{24}$/.test(text) ? text : sha256(`${step} ${text}`).slice(0, 24)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
