import type { Payload } from 'payload'

/** Items first, then the pictures that they show. */
const COLLECTIONS = ['news', 'articles', 'episodes', 'media'] as const

interface Removal {
  collection: (typeof COLLECTIONS)[number]
  removed: number
  /** "id: why", for each item that could not be removed. */
  failures: string[]
}

/** Deletes for good what is marked as sample content, the trash included; everything else stays. */
export async function removeSampleContent(payload: Payload): Promise<Removal[]> {
  const removals: Removal[] = []
  for (const collection of COLLECTIONS) {
    const { docs, errors } = await payload.delete({
      collection,
      depth: 0,
      trash: true,
      where: { isSample: { equals: true } },
    })
    const failures = errors.map(({ id, message }) => `${id}: ${message}`)
    removals.push({ collection, removed: docs.length, failures })
  }
  return removals
}
