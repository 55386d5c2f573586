import type { Db } from 'mongodb'
import type {
  Neighbour,
  PlaceInList,
  RelatedFinder,
  RelatedItem,
  RelatedKind,
} from '@/search/engines/related-finder'
import { kindsRelatedTo } from '@/search/engines/related-finder'
import { LIST_LENGTH, rankRelated } from '@/search/related'

const COLLECTIONS = { news: 'news', article: 'articles', episode: 'episodes' } as const
const IS_PUBLIC = { _status: 'published', deletedAt: null }
const FIELDS = {
  title: 1,
  slug: 1,
  lead: 1,
  publishedAt: 1,
  cover: 1,
  category: 1,
  unit: 1,
  medium: 1,
  number: 1,
  broadcastAt: 1,
} as const

interface Entry {
  _id: string
  order: string
}

/** What has never had a value has no field. */
interface Item {
  _id: string
  title: string
  slug: string
  lead?: string | null
  publishedAt: Date
  cover?: string | null
  category?: string | null
  unit?: string | null
  medium?: 'tv' | 'radio'
  number?: number
  broadcastAt?: Date
}

/** The lists are asked for all at once; each ends with the stretch of the index that it reads. */
export function createMongoRelatedFinder(database: Db): RelatedFinder {
  const entries = database.collection<Entry & { signs: string[] }>('search_entries')
  const list = (sign: string) =>
    entries
      .find({ signs: sign })
      .project<Entry>({ order: 1 })
      .sort({ order: -1 })
      .limit(LIST_LENGTH)
      .toArray()
  const itemsOf = async (kind: RelatedKind, ids: string[]) => {
    const items = database.collection<Item>(COLLECTIONS[kind])
    const found = items.find({ _id: { $in: ids }, ...IS_PUBLIC }).project<Item>(FIELDS)
    return (await found.toArray()).map((item) => toItem(kind, item))
  }

  return {
    findNearest: async ({ campaigns, terms, near }, { kind, id, limit }) => {
      const found = await Promise.all([...campaigns, ...terms, ...near].map(list))
      const idAt = new Map(found.flat().map(({ _id, order }) => [order, _id]))
      const lists = found.map((listed) => listed.map(({ order }) => order))
      const places = rankRelated(
        {
          campaigns: lists.splice(0, campaigns.length),
          terms: lists.splice(0, terms.length),
          near: lists,
        },
        limit + 1,
      )
      const ids = places.flatMap((place) => idAt.get(place) ?? []).filter((each) => each !== id)
      const items = await Promise.all(kindsRelatedTo(kind).map((each) => itemsOf(each, ids)))
      const byId = new Map(items.flat().map((item) => [item.id, item]))
      return ids.flatMap((each) => byId.get(each) ?? []).slice(0, limit)
    },
    findNeighbours: async (place) => {
      const [newer, older] = await Promise.all([
        findBeside(database, place, 'newer'),
        findBeside(database, place, 'older'),
      ])
      return { newer, older }
    },
  }
}

function toItem(kind: RelatedKind, { _id, publishedAt, broadcastAt, ...item }: Item): RelatedItem {
  return {
    ...item,
    id: _id,
    kind,
    lead: item.lead ?? null,
    publishedAt: publishedAt.toISOString(),
    cover: item.cover ?? null,
    category: item.category ?? null,
    unit: item.unit ?? null,
    ...(broadcastAt ? { broadcastAt: broadcastAt.toISOString() } : {}),
  }
}

async function findBeside(
  database: Db,
  { kind, id, publishedAt }: PlaceInList,
  side: 'newer' | 'older',
): Promise<Neighbour | undefined> {
  const beyond = side === 'newer' ? '$gt' : '$lt'
  const direction = side === 'newer' ? 1 : -1
  const at = new Date(publishedAt)
  const [found] = await database
    .collection<Item>(COLLECTIONS[kind])
    .find({
      ...IS_PUBLIC,
      publishedAt: { [`${beyond}e`]: at },
      $or: [{ publishedAt: { [beyond]: at } }, { _id: { [beyond]: id } }],
    })
    .project<Neighbour>({ title: 1, slug: 1 })
    .sort({ publishedAt: direction, _id: direction })
    .limit(1)
    .toArray()
  return found
}
