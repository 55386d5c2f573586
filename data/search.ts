import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { getNamedUnits, getSearchFilters } from '@/data/search-filters'
import { getResults } from '@/data/search-results'
import type { SearchView } from '@/data/search-views'
import { engineOf } from '@/search/engines/adapter'
import { countItems, findItems, MAX_RESULTS } from '@/search/find'
import type { Name } from '@/search/names'
import { namesOf } from '@/search/names'
import { isTooShort, parseQuery } from '@/search/query'
import type { SuggestOptions } from '@/search/suggestions'
import { suggestQueries } from '@/search/suggestions'
import { searchLabels } from '@/site/search-labels'
import type { SearchQuery } from '@/site/queries'
import { orderOfQuery, searchedKindOfQuery } from '@/site/queries'
import { routes } from '@/site/routes'

const PAGE_SIZE = 20
const MAX_PAGE = MAX_RESULTS / PAGE_SIZE

/** A page of what has every word, the best first (see `search/expression.ts`), or why there is none. */
export async function findByWords(text: string, query: SearchQuery = {}): Promise<SearchView> {
  const units = await getNamedUnits()
  const [names, { choices, facets }] = await Promise.all([
    getNames(),
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
  const words = parseQuery(text, names)
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
  const everywhere = { label: searchLabels.withoutFilters, href: routes.search(text, { order }) }
  const suggestions = await suggestQueries(asked)
  return [
    ...(isFound ? [everywhere] : []),
    ...suggestions.map((label) => ({
      label,
      href: routes.search(label, { ...query, page: undefined }),
    })),
  ]
}

/** What may be written short. */
function getNames(): Promise<Name[]> {
  return keep('abbreviations', async () => {
    const { cms, req } = await getReading()
    const slug = 'abbreviations'
    const { list } = await cms.findGlobal({ slug, depth: 0, overrideAccess: false, req })
    return namesOf(list ?? [])
  })
}
