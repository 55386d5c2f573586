import type { CollectionSlug, Payload } from 'payload'

/** Items first, then the pictures that they show. */
const ITEMS = ['news', 'articles', 'episodes'] as const

const BATCH = 100

type SampleCollection = (typeof ITEMS)[number] | 'media'

interface Removal {
  collection: SampleCollection
  removed: number
  /** How many stay although they are marked: somebody's work depends on them. */
  kept: number
  /** "id: why", for each item that could not be removed. */
  failures: string[]
}

/**
 * Deletes for good what is marked as sample content, the trash included. What stays: everything
 * else, a sample whose newest draft is no longer marked, and the pictures that what remains uses.
 */
export async function removeSampleContent(payload: Payload): Promise<Removal[]> {
  const removals: Removal[] = []
  for (const collection of ITEMS) {
    const marked = await findMarked(payload, collection)
    const stillMarked = new Set(await findMarked(payload, collection, { draft: true }))
    const kept = marked.filter((id) => !stillMarked.has(id))
    removals.push(await removeAll({ payload, collection, marked, kept }))
  }
  const marked = await findMarked(payload, 'media')
  const kept = await findUsed(payload, marked)
  return [...removals, await removeAll({ payload, collection: 'media', marked, kept })]
}

async function findMarked(
  payload: Payload,
  collection: SampleCollection,
  { draft = false } = {},
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft,
    pagination: false,
    select: { isSample: true },
    trash: true,
    where: { isSample: { equals: true } },
  })
  return docs.map(({ id }) => id)
}

async function removeAll({
  payload,
  collection,
  marked,
  kept,
}: {
  payload: Payload
  collection: SampleCollection
  marked: string[]
  kept: string[]
}): Promise<Removal> {
  const ids = marked.filter((id) => !kept.includes(id))
  if (ids.length === 0) return { collection, removed: 0, kept: kept.length, failures: [] }
  const { docs, errors } = await payload.delete({
    collection,
    depth: 0,
    trash: true,
    where: { id: { in: ids } },
  })
  const failures = errors.map(({ id, message }) => `${id}: ${message}`)
  return { collection, removed: docs.length, kept: kept.length, failures }
}

/** Which of these pictures something refers to: as it is out, in its newest draft, or in the trash. */
async function findUsed(payload: Payload, pictures: string[]): Promise<string[]> {
  const unused = new Set(pictures)
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (!flattenedFields.some(({ type }) => type === 'upload' || type === 'richText')) continue
    for (const draft of [false, true]) {
      for await (const item of everyItem({ payload, collection: slug, draft })) {
        for (const text of stringsOf(item)) unused.delete(text)
      }
    }
  }
  return pictures.filter((id) => !unused.has(id))
}

async function* everyItem({
  payload,
  collection,
  draft,
}: {
  payload: Payload
  collection: CollectionSlug
  draft: boolean
}): AsyncGenerator<object> {
  const options = { collection, depth: 0, draft, limit: BATCH, sort: 'id', trash: true }
  let hasNextPage = true
  for (let page = 1; hasNextPage; page += 1) {
    const found = await payload.find({ ...options, page })
    yield* found.docs
    hasNextPage = found.hasNextPage
  }
}

/** A cover is an id in a field, a picture in a body an id somewhere in its tree. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}
