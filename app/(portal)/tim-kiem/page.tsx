import type { Metadata } from 'next'
import { SearchResults } from '@/components/search/search-results'
import { findByWords } from '@/data/search'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'
import { siteOfRequest } from '../site-of-request'

interface Props {
  searchParams: SearchParams
}

export async function generateMetadata(): Promise<Metadata> {
  return {
    ...(await metadataOfPage({
      title: labels.search.title,
      description: labels.search.onPortal,
      path: routes.search(),
    })),
    robots: { index: false, follow: true },
  }
}

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams
  const words = typeof q === 'string' ? q.normalize('NFC').trim().slice(0, 200) : ''
  const [results, site] = await Promise.all([findByWords(words), siteOfRequest()])
  return (
    <SearchResults results={results} sections={site.mainNavigation} total={null} words={words} />
  )
}
