import type { Metadata } from 'next'
import { SearchResults } from '@/components/search/search-results'
import { findByWords } from '@/data/search'
import { env } from '@/env'
import { labels } from '@/site/labels'
import { pageMetadata } from '@/site/metadata'
import { routes } from '@/site/routes'
import type { SearchParams } from '../section-route'
import { siteOfRequest } from '../site-of-request'

interface Props {
  searchParams: SearchParams
}

export function generateMetadata(): Metadata {
  return {
    ...pageMetadata({
      title: labels.search.title,
      description: labels.search.onPortal,
      path: routes.search(),
      siteUrl: env.SITE_URL,
    }),
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
