import { COLLECTION_OF } from '@/data/cards'
import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import { getQuestionDates } from '@/data/questions'
import type { SearchFilterView } from '@/data/search-views'
import type { Form } from '@/search/words'
import { partsOf } from '@/search/words'
import { labels } from '@/site/labels'
import { searchLabels } from '@/site/search-labels'
import type { SearchQuery } from '@/site/queries'
import { ORDER_SEGMENTS, SEARCHED_SEGMENTS } from '@/site/queries'
import { localYear } from '@/text/dates'

/** A category or unit as search asks for it. */
export interface Named {
  id: string
  slug: string
  name: string
  /** All that it is called, in words. */
  names: readonly (readonly Form[])[]
}

interface Filters {
  choices: SearchFilterView[]
  /** See `search/expression.ts`. */
  facets: string[]
}

/** In the order in which they are offered. */
export const SEARCHED_KINDS = [
  'news',
  'article',
  'episode',
  'document',
  'question',
  'page',
] as const

/** What results can be narrowed to, and what they are; what names nothing narrows nothing. */
export async function getSearchFilters(query: SearchQuery, units: Named[]): Promise<Filters> {
  const [categories, years] = await Promise.all([getCategories(), getYears()])
  const category = categories.find(({ slug }) => slug === query.category)
  const unit = units.find(({ slug }) => slug === query.unit)
  const kinds = SEARCHED_KINDS.map((kind) => ({
    value: SEARCHED_SEGMENTS[kind],
    label: { ...labels.kinds, ...searchLabels.otherKinds }[kind],
  }))
  const { kind, year, order } = query
  return {
    choices: [
      { name: 'kind', options: kinds, chosen: kind ? SEARCHED_SEGMENTS[kind] : '' },
      { name: 'category', options: optionsOf(categories), chosen: category?.slug ?? '' },
      { name: 'unit', options: optionsOf(units), chosen: unit?.slug ?? '' },
      { name: 'year', options: years.map(yearOption), chosen: year ? String(year) : '' },
      {
        name: 'order',
        options: [{ value: ORDER_SEGMENTS.newest, label: searchLabels.newest }],
        chosen: order ? ORDER_SEGMENTS[order] : '',
      },
    ],
    facets: [kind, year?.toString(), category?.id, unit?.id].filter((facet) => facet !== undefined),
  }
}

/** All units, those that have ended as well: what they did can still be found. */
export function getNamedUnits(): Promise<Named[]> {
  return keep('names of units', async () => {
    const { cms, req } = await getReading()
    const { docs } = await cms.find({
      collection: 'units',
      depth: 0,
      limit: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { name: true, shortName: true, slug: true },
    })
    return docs
      .map(({ id, name, shortName, slug }) => named(id, slug, name, shortName))
      .sort(byName)
  })
}

function getCategories(): Promise<Named[]> {
  return keep('names of categories', async () => {
    const { cms, req } = await getReading()
    const { docs } = await cms.find({
      collection: 'categories',
      depth: 0,
      limit: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { name: true, slug: true },
    })
    return docs.map(({ id, name, slug }) => named(id, slug, name)).sort(byName)
  })
}

/** From the year of the newest item to that of the oldest: read at both ends of an index. */
function getYears(): Promise<number[]> {
  return keep('years of items', async () => {
    const { cms, req } = await getReading()
    const asked = [
      ...Object.values(COLLECTION_OF).map((collection) => ({ collection, field: 'publishedAt' })),
      { collection: 'documents' as const, field: 'issuedOn' },
    ]
    const ends = await Promise.all(
      asked.flatMap(({ collection, field }) =>
        [field, `-${field}`].map((sort) =>
          cms.find({
            collection,
            depth: 0,
            limit: 1,
            overrideAccess: false,
            pagination: false,
            req,
            select: { [field]: true },
            sort,
            where: { [field]: { exists: true } },
          }),
        ),
      ),
    )
    const years = [
      ...ends.flatMap(({ docs }) => docs.flatMap((row) => yearOf(row as Dated))),
      ...(await getQuestionDates()).map((date) => localYear(date)),
    ]
    if (years.length === 0) return []
    const [first, last] = [Math.min(...years), Math.max(...years)]
    return Array.from({ length: last - first + 1 }, (_, index) => last - index)
  })
}

interface Dated {
  publishedAt?: string | null
  issuedOn?: string | null
}

function yearOf({ publishedAt, issuedOn }: Dated): number[] {
  const date = publishedAt ?? issuedOn
  return date ? [localYear(date)] : []
}

function named(id: string, slug: unknown, name: string, shortName?: string | null): Named {
  return {
    id,
    slug: typeof slug === 'string' ? slug : '',
    name,
    names: (shortName ? [name, shortName] : [name]).map(partsOf),
  }
}

function byName(one: Named, other: Named): number {
  return one.name.localeCompare(other.name, 'vi')
}

function optionsOf(all: Named[]) {
  return all
    .filter(({ slug }) => slug !== '')
    .map(({ slug, name }) => ({ value: slug, label: name }))
}

function yearOption(year: number) {
  return { value: String(year), label: String(year) }
}
