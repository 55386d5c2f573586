import {
  CARD_POPULATE,
  CARD_SELECT,
  COLLECTION_OF,
  EPISODE_CARD_SELECT,
  toCard,
} from '@/data/cards'
import { getReading } from '@/data/cms'
import type { PublicationCard, PublicationKind } from '@/data/views'
import { engineOf } from '@/search/engines/adapter'
import type { Hit } from '@/search/engines/engine'
import type { NamedUnit } from '@/search/expression'
import { findItems } from '@/search/find'
import type { Abbreviation } from '@/search/query'
import { isTooShort, parseQuery } from '@/search/query'

const RESULT_LIMIT = 30
const KINDS: readonly PublicationKind[] = ['news', 'article', 'episode']

/**
 * Published items that have every word, the best first; see `search/expression.ts` for the order. At
 * most 30: a longer answer says that the words were too few.
 */
export async function findByWords(text: string): Promise<PublicationCard[]> {
  const { cms } = await getReading()
  const [abbreviations, units] = await Promise.all([getAbbreviations(), getUnits()])
  const query = parseQuery(text, abbreviations)
  if (query.clauses.length === 0 || isTooShort(query)) return []
  const { hits } = await findItems({
    engine: engineOf(cms.db),
    query,
    units,
    facets: {},
    sort: 'best',
    offset: 0,
    limit: RESULT_LIMIT,
  })
  return getCards(hits)
}

async function getAbbreviations(): Promise<Abbreviation[]> {
  const { cms, req } = await getReading()
  const { list } = await cms.findGlobal({
    slug: 'abbreviations',
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (list ?? []).map(({ short, full }) => ({ short, full }))
}

async function getUnits(): Promise<NamedUnit[]> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'units',
    depth: 0,
    limit: 500,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, shortName: true },
  })
  return docs.map(({ id, name, shortName }) => ({ id, names: [name, shortName] }))
}

/** Read as the public: whatever the index says, nothing is shown that readers may not see. */
async function getCards(hits: readonly Hit[]): Promise<PublicationCard[]> {
  const { cms, req } = await getReading()
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
      if (ids.length === 0) return []
      const { docs } = await cms.find({
        collection: COLLECTION_OF[kind],
        depth: 1,
        limit: ids.length,
        overrideAccess: false,
        pagination: false,
        populate: CARD_POPULATE,
        req,
        select: kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT,
        where: { id: { in: ids } },
      })
      return docs.map((row) => toCard(kind, row))
    }),
  )
  const cards = new Map(lists.flat().map((card) => [card.id, card]))
  return hits.flatMap(({ id }) => cards.get(id) ?? [])
}
