import type { MediaBlockFields } from '@/data/body-blocks'
import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { PICTURE_SELECT } from '@/data/pictures'
import type { LexicalNode } from '@/data/rich-text'
import type { Campaign, Category, Media, Unit } from '@/payload-types'

/** Lists as long as one on paper, which nearly every page needs something of: kept as a whole. */
const KEPT = {
  categories: { name: true, slug: true },
  units: { name: true, shortName: true, slug: true },
  campaigns: { name: true, slug: true },
} as const

/** Looked up by id: of what a body links to, only where it stands. */
const LOOKED_UP = {
  media: PICTURE_SELECT,
  news: { slug: true },
  articles: { slug: true },
  episodes: { slug: true },
  documents: { slug: true },
  pages: { slug: true },
} as const

type Kept = keyof typeof KEPT
type LookedUp = keyof typeof LOOKED_UP

/** What a row may refer to, by id as long as it has not been filled in. */
interface Row {
  cover?: Media | string | null
  audio?: Media | string | null
  lightAudio?: Media | string | null
  files?: (Media | string)[] | null
  category?: Category | string | null
  unit?: Unit | string | null
  campaigns?: (Campaign | string)[] | null
  body?: unknown
}

interface Place {
  collection: string
  id: string
  put: (document: unknown) => void
}

type Documents = Map<string, unknown>

/**
 * Puts what the public sees of what rows refer to in the place of its ids, in the rows themselves;
 * ids of all else stay. It is what `depth: 1` does with a query for each collection: here what is
 * kept costs none, and all pictures and files of all rows together one.
 *
 * @param rows as `find` answers them at depth 0.
 */
export async function fillIn<T extends Row>(rows: T[]): Promise<T[]> {
  const places = rows.flatMap(placesIn)
  const collections = [...new Set(places.map(({ collection }) => collection))]
  await Promise.all(
    collections.map(async (collection) => {
      const own = places.filter((place) => place.collection === collection)
      const documents = await documentsOf(
        collection,
        own.map(({ id }) => id),
      )
      for (const { id, put } of own) if (documents.has(id)) put(documents.get(id))
    }),
  )
  return rows
}

function placesIn(row: Row): Place[] {
  const place = (collection: string, key: keyof Row): Place[] => placeAt(row, key, collection)
  return [
    ...place('media', 'cover'),
    ...place('media', 'audio'),
    ...place('media', 'lightAudio'),
    ...(row.files ?? []).flatMap((_, index, all) => placeAt(all, index, 'media')),
    ...place('categories', 'category'),
    ...place('units', 'unit'),
    ...(row.campaigns ?? []).flatMap((_, index, all) => placeAt(all, index, 'campaigns')),
    ...nodesOf((row.body as { root?: LexicalNode } | null | undefined)?.root).flatMap(placesInNode),
  ]
}

function placesInNode(node: LexicalNode): Place[] {
  const doc = node.fields?.doc
  return [
    ...(node.type === 'upload' ? placeAt(node, 'value', 'media') : []),
    ...(node.type === 'block' ? placesInMediaBlock(node.fields ?? {}) : []),
    ...(doc ? placeAt(doc, 'value', doc.relationTo ?? '') : []),
  ]
}

function placesInMediaBlock(fields: MediaBlockFields): Place[] {
  return [
    ...placeAt(fields, 'file', 'media'),
    ...placeAt(fields, 'poster', 'media'),
    ...(fields.pictures ?? []).flatMap((_, index, all) => placeAt(all, index, 'media')),
  ]
}

function placeAt<T extends object>(holder: T, key: keyof T, collection: string): Place[] {
  const id: unknown = holder[key]
  if (typeof id !== 'string') return []
  return [{ collection, id, put: (document) => (holder[key] = document as T[keyof T]) }]
}

function nodesOf(node: LexicalNode | undefined): LexicalNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : []
}

function documentsOf(collection: string, ids: string[]): Promise<Documents> {
  if (collection in KEPT) return keep(collection, () => findAll(collection as Kept))
  if (collection in LOOKED_UP) return findSome(collection as LookedUp, [...new Set(ids)])
  return Promise.resolve(new Map<string, unknown>())
}

async function findAll(collection: Kept): Promise<Documents> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    req,
    pagination: false,
    select: KEPT[collection],
  })
  return byId(docs)
}

async function findSome(collection: LookedUp, ids: string[]): Promise<Documents> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection,
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    req,
    pagination: false,
    select: LOOKED_UP[collection],
    where: { id: { in: ids } },
  })
  return byId(docs)
}

function byId(documents: { id: string }[]): Documents {
  return new Map(documents.map((document) => [document.id, document]))
}
