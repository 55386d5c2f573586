import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/components/publication/article-view'
import { findPublication } from '@/data/publications'
import type { PublicationKind } from '@/data/views'
import { env } from '@/env'
import { publicationMetadata, publicationStructuredData } from '@/site/metadata'
import { siteOfRequest } from './site-of-request'

interface Props {
  params: Promise<{ slug: string }>
}

/** Once a request: the page and its metadata ask for the same item. */
const find = cache(findPublication)

/** The page of a tin, a bài or an episode. */
export function publicationRoute(kind: PublicationKind) {
  return async function PublicationRoute({ params }: Props) {
    const page = await find(kind, (await params).slug)
    if (!page) notFound()
    const site = await siteOfRequest()
    const { publication } = page
    return (
      <>
        <ArticleView page={page} url={`${env.SITE_URL}${publication.href}`} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: publicationStructuredData({ publication, site, siteUrl: env.SITE_URL }),
          }}
        />
      </>
    )
  }
}

export function publicationMetadataOf(kind: PublicationKind) {
  return async function generateMetadata({ params }: Props): Promise<Metadata> {
    const page = await find(kind, (await params).slug)
    if (!page) notFound()
    const { name } = await siteOfRequest()
    return publicationMetadata({
      publication: page.publication,
      siteName: name,
      siteUrl: env.SITE_URL,
    })
  }
}
