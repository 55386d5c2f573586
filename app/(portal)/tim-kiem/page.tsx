import type { Metadata } from 'next'
import { SearchResults } from '@/components/search/search-results'
import { findByWords, parseSearchQuery } from '@/data/search'
import { MAX_QUERY_LENGTH } from '@/search/query'
import { searchLabels } from '@/site/search-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'
import { siteOfRequest } from '../site-of-request'

interface Props {
  searchParams: SearchParams
}

/** The empty form may be found; a page of results is no page of its own to another search. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isEmpty = Object.keys(await searchParams).length === 0
  const metadata = await metadataOfPage({
    title: searchLabels.title,
    description: searchLabels.onPortal,
    path: routes.search(),
  })
  return isEmpty ? metadata : { ...metadata, robots: { index: false, follow: true } }
}

export default async function Page({ searchParams }: Props) {
  const params = await searchParams
  const { q } = params
  const words = typeof q === 'string' ? q.normalize('NFC').trim().slice(0, MAX_QUERY_LENGTH) : ''
  const [view, site] = await Promise.all([
    findByWords(words, parseSearchQuery(params)),
    siteOfRequest(),
  ])
  return <SearchResults sections={site.mainNavigation} view={view} words={words} />
}
