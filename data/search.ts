import type { CardRow } from '@/data/cards'
import { CARD_SELECT, COLLECTION_OF, EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { fillIn } from '@/data/references'
import { getNamedUnits, getSearchFilters } from '@/data/search-filters'
import type { SearchResult, SearchView } from '@/data/views'
import { bodyText } from '@/search/body-text'
import { engineOf } from '@/search/engines/adapter'
import type { Hit } from '@/search/engines/engine'
import { beginningOf, excerptOf } from '@/search/excerpt'
import { countItems, findItems, MAX_RESULTS } from '@/search/find'
import { highlight } from '@/search/highlight'
import type { Abbreviation, Query } from '@/search/query'
import { isTooShort, parseQuery } from '@/search/query'
import type { SuggestOptions } from '@/search/suggestions'
import { suggestQueries } from '@/search/suggestions'
import { labels } from '@/site/labels'
import type { SearchQuery } from '@/site/routes'
import { orderOfQuery, routes, searchedKindOfQuery } from '@/site/routes'

const PAGE_SIZE = 20
const MAX_PAGE = MAX_RESULTS / PAGE_SIZE
const KINDS = ['news', 'article', 'episode', 'document', 'page'] as const

/** A page of what has every word, the best first (see `search/expression.ts`), or why there is none. */
export async function findByWords(text: string, query: SearchQuery = {}): Promise<SearchView> {
  const units = await getNamedUnits()
  const [abbreviations, { choices, facets }] = await Promise.all([
    getAbbreviations(),
    getSearchFilters(query, units),
  ])
  const nothing: SearchView = {
    state: 'noWords',
    filters: choices,
    results: [],
    total: 0,
    isMore: false,
    suggestions: [],
    previousHref: null,
    nextHref: null,
  }
  if (text.trim() === '') return nothing
  const words = parseQuery(text, abbreviations)
  if (words.clauses.length === 0 || isTooShort(words)) return { ...nothing, state: 'tooShort' }

  const { page = 1, order = 'best' } = query
  const { cms } = await getReading()
  const asked = { engine: engineOf(cms.db), query: words, units, facets }
  const offset = (page - 1) * PAGE_SIZE
  const { hits, total } = await findItems({ ...asked, order, offset, limit: PAGE_SIZE })
  if (total === 0)
    return { ...nothing, state: 'none', suggestions: await suggest(text, query, asked) }
  const hasNext = offset + PAGE_SIZE < Math.min(total, MAX_RESULTS)
  return {
    ...nothing,
    state: 'found',
    results: await getResults(hits, words),
    total: Math.min(total, MAX_RESULTS),
    isMore: total > MAX_RESULTS,
    previousHref: page > 1 ? routes.search(text, { ...query, page: page - 1 }) : null,
    nextHref: hasNext ? routes.search(text, { ...query, page: page + 1 }) : null,
  }
}

/** Reads `?loai=tin&nam=2024&trang=2…`; what makes no sense is left out, never an error. */
export function parseSearchQuery(
  params: Record<string, string | string[] | undefined>,
): SearchQuery {
  const whole = (value: unknown, digits: RegExp) =>
    typeof value === 'string' && digits.test(value) ? Number(value) : undefined
  const slug = (value: unknown) =>
    typeof value === 'string' && /^[a-z0-9-]{1,120}$/.test(value) ? value : undefined
  return {
    kind: searchedKindOfQuery(params.loai) ?? undefined,
    category: slug(params['chuyen-muc']),
    unit: slug(params['don-vi']),
    year: whole(params.nam, /^(19|2\d)\d\d$/),
    order: orderOfQuery(params.xep) ?? undefined,
    page: Math.min(Math.max(whole(params.trang, /^\d{1,3}$/) ?? 1, 1), MAX_PAGE),
  }
}

/** Where nothing was found: the same without filters, then other words within them. */
async function suggest(text: string, query: SearchQuery, asked: SuggestOptions) {
  const { order } = query
  const isFound = asked.facets.length > 0 && (await countItems({ ...asked, facets: [] }, 1)) > 0
  const everywhere = { label: labels.search.withoutFilters, href: routes.search(text, { order }) }
  const suggestions = await suggestQueries(asked)
  return [
    ...(isFound ? [everywhere] : []),
    ...suggestions.map((label) => ({
      label,
      href: routes.search(label, { ...query, page: undefined }),
    })),
  ]
}

function getAbbreviations(): Promise<Abbreviation[]> {
  return keep('abbreviations', async () => {
    const { cms, req } = await getReading()
    const slug = 'abbreviations'
    const { list } = await cms.findGlobal({ slug, depth: 0, overrideAccess: false, req })
    return (list ?? []).map(({ short, full }) => ({ short, full }))
  })
}

/** Read as the public: whatever the index says, nothing is shown that readers may not see. */
async function getResults(hits: readonly Hit[], query: Query): Promise<SearchResult[]> {
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
      const rows = ids.length === 0 ? [] : await findRows(kind, ids)
      // Without picture and body: only category and unit are filled in, which are kept.
      const filled = await fillIn(rows.map((row) => ({ ...row, cover: null, body: null })))
      return rows.map((row, index) => toResult({ kind, row, filled: filled[index] ?? row, query }))
    }),
  )
  const results = new Map(lists.flat().map((result) => [result.id, result]))
  return hits.flatMap(({ id }) => results.get(id) ?? [])
}

interface ResultOptions {
  kind: Kind
  row: Row
  /** The same with its category and unit. */
  filled: CardRow
  query: Query
}

function toResult({ kind, row, filled, query }: ResultOptions): SearchResult {
  const { id, title, slug, lead, body } = row
  const inLead = excerptOf(lead ?? '', query)
  const text = bodyText(body)
  return {
    id,
    kind: kind === 'document' ? 'document' : 'page',
    title: highlight(title ?? '', query),
    excerpt: inLead ?? excerptOf(text, query) ?? beginningOf(lead ?? text),
    href: hrefOf(kind, slug ?? ''),
    card: kind === 'page' || kind === 'document' ? null : toCard(kind, filled),
  }
}

function hrefOf(kind: Kind, slug: string): string {
  if (kind === 'page') return routes.page(slug)
  return kind === 'document' ? routes.document(slug) : routes.publication(kind, slug)
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
  if (kind === 'document') {
    const select = { number: true, abstract: true, slug: true, body: true } as const
    const { docs } = await cms.find({ ...asked, collection: 'documents', select })
    return docs.map(({ id, number, abstract, slug, body }) => ({
      id,
      slug,
      body,
      title: `${number}: ${abstract}`,
    }))
  }
  const select = {
    ...(kind === 'episode' ? EPISODE_CARD_SELECT : CARD_SELECT),
    body: true,
  } as const
  return (await cms.find({ ...asked, collection: COLLECTION_OF[kind], select })).docs
}
