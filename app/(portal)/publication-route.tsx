import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/components/publication/article-view'
import { StructuredData } from '@/components/page/structured-data'
import { findPublication } from '@/data/publications'
import { sharedItem, sharePictureOf } from '@/data/share-pictures'
import type { PublicationKind } from '@/data/views'
import { env } from '@/env'
import { publicationMetadata } from '@/site/metadata'
import { routes } from '@/site/routes'
import { shortCodeOf } from '@/site/short-links'
import { publicationStructuredData } from '@/site/structured-data'
import { CHAPTERS_SCRIPT, READ_ALOUD_SCRIPT } from './enhancements'
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
    const siteUrl = env.SITE_URL
    const code = shortCodeOf(publication.id)
    const shareImage = `${siteUrl}${sharePictureOf(sharedItem(publication), site.name).src}`
    return (
      <>
        <ArticleView
          chaptersScript={CHAPTERS_SCRIPT}
          page={page}
          readAloudScript={READ_ALOUD_SCRIPT}
          shortUrl={code === null ? null : `${siteUrl}${routes.short(code)}`}
          url={`${siteUrl}${publication.href}`}
        />
        <StructuredData
          things={publicationStructuredData({ publication, shareImage, site, siteUrl })}
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
      picture: sharePictureOf(sharedItem(page.publication), name),
      siteName: name,
      siteUrl: env.SITE_URL,
    })
  }
}
