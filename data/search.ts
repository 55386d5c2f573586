import type { CardRow } from '@/data/cards'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { fillIn } from '@/data/references'
import type { SearchResult, SearchView } from '@/data/views'
import { bodyText } from '@/search/body-text'
import { engineOf } from '@/search/engines/adapter'
import type { Hit } from '@/search/engines/engine'
import { beginningOf, excerptOf } from '@/search/excerpt'
import type { NamedUnit } from '@/search/expression'
import { findItems, MAX_RESULTS } from '@/search/find'
import { highlight } from '@/search/highlight'
import type { Abbreviation, Query } from '@/search/query'
import { isTooShort, parseQuery } from '@/search/query'
import { suggestQueries } from '@/search/suggestions'
import { routes } from '@/site/routes'

const PAGE_SIZE = 20
const MAX_PAGE = MAX_RESULTS / PAGE_SIZE
const KINDS = ['news', 'article', 'episode', 'page'] as const

/** A page of what has every word, the best first (see `search/expression.ts`), or why there is none. */
export async function findByWords(text: string, page = 1): Promise<SearchView> {
  const nothing = { results: [], total: 0, isMore: false, previousHref: null, nextHref: null }
  if (text.trim() === '') return { ...nothing, state: 'noWords', suggestions: [] }
  const { cms } = await getReading()
  const [abbreviations, units] = await Promise.all([getAbbreviations(), getUnits()])
  const query = parseQuery(text, abbreviations)
  if (query.clauses.length === 0 || isTooShort(query)) {
    return { ...nothing, state: 'tooShort', suggestions: [] }
  }
  const asked = { engine: engineOf(cms.db), query, units }
  const offset = (page - 1) * PAGE_SIZE
  const { hits, total } = await findItems({ ...asked, offset, limit: PAGE_SIZE })
  if (total === 0) {
    const suggestions = await suggestQueries(asked)
    const links = suggestions.map((words) => ({ label: words, href: routes.search(words) }))
    return { ...nothing, state: 'none', suggestions: links }
  }
  const hasNext = offset + PAGE_SIZE < Math.min(total, MAX_RESULTS)
  return {
    state: 'found',
    results: await getResults(hits, query),
    total: Math.min(total, MAX_RESULTS),
    isMore: total > MAX_RESULTS,
    suggestions: [],
    previousHref: page > 1 ? routes.search(text, page - 1) : null,
    nextHref: hasNext ? routes.search(text, page + 1) : null,
  }
}

/** The number of a page of results as it stands in an address; the first for anything else. */
export function parsePage(value: unknown): number {
  const page = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : 1
  return Math.min(Math.max(page, 1), MAX_PAGE)
}

function getAbbreviations(): Promise<Abbreviation[]> {
  return keep('abbreviations', async () => {
    const { cms, req } = await getReading()
    const slug = 'abbreviations'
    const { list } = await cms.findGlobal({ slug, depth: 0, overrideAccess: false, req })
    return (list ?? []).map(({ short, full }) => ({ short, full }))
  })
}

function getUnits(): Promise<NamedUnit[]> {
  return keep('names of units', async () => {
    const { cms, req } = await getReading()
    const { docs } = await cms.find({
      collection: 'units',
      depth: 0,
      limit: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { name: true, shortName: true },
    })
    return docs.map(({ id, name, shortName }) => ({ id, names: [name, shortName] }))
  })
}

/** Read as the public: whatever the index says, nothing is shown that readers may not see. */
async function getResults(hits: readonly Hit[], query: Query): Promise<SearchResult[]> {
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
      const rows = ids.length === 0 ? [] : await findRows(kind, ids)
      return Promise.all(rows.map((row) => toResult(kind, row, query)))
    }),
  )
  const results = new Map(lists.flat().map((result) => [result.id, result]))
  return hits.flatMap(({ id }) => results.get(id) ?? [])
}

async function toResult(kind: Kind, row: Row, query: Query): Promise<SearchResult> {
  const { id, title, slug, lead, body, ...rest } = row
  const inLead = excerptOf(lead ?? '', query)
  const text = bodyText(body)
  const found = inLead ?? excerptOf(text, query) ?? beginningOf(lead ?? text)
  // Without picture and body: only category and unit are filled in, which are kept.
  const [filled = row] = await fillIn([{ ...rest, id, title, slug, cover: null }])
  return {
    id,
    title: highlight(title ?? '', query),
    excerpt: found,
    href: kind === 'page' ? routes.page(slug ?? '') : routes.publication(kind, slug ?? ''),
    card: kind === 'page' ? null : toCard(kind, filled),
  }
}

type Kind = (typeof KINDS)[number]
type Row = CardRow & { body?: unknown }

async function findRows(kind: Kind, ids: string[]): Promise<Row[]> {
  const { cms, req } = await getReading()
  const asked = {
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  } as const
  if (kind === 'page') {
    const select = { title: true, slug: true, lead: true, body: true } as const
    return (await cms.find({ ...asked, collection: 'pages', select })).docs
  }
  const select = {
    ...(kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT),
    body: true,
  } as const
  return (await cms.find({ ...asked, collection: COLLECTION_OF[kind], select })).docs
}
