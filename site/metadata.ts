/** What search engines, Zalo and Facebook are told about a page. */
import type { Metadata } from 'next'
import type { PictureView, PublicationView, SiteView } from '@/data/views'
import { excerpt } from '@/text/excerpt'

const DESCRIPTION_LENGTH = 300

/** Title pattern and sharing defaults for all pages. */
export function siteMetadata({ site, siteUrl }: { site: SiteView; siteUrl: string }): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title: { default: site.name, template: `%s · ${site.shortName}` },
    applicationName: site.name,
    icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }] },
    openGraph: { siteName: site.name, locale: 'vi_VN', type: 'website' },
    formatDetection: { telephone: false, address: false, email: false },
  }
}

/**
 * Next puts a page's `openGraph` in the place of the layout's, so the site's name is said again.
 *
 * @param title null for the home page, which carries the site's name alone.
 * @param picture shown where the page is shared: as it was uploaded, since not every network reads
 *   WebP.
 */
export function pageMetadata({
  title,
  description,
  path,
  picture = null,
  siteName,
  siteUrl,
}: {
  title: string | null
  description: string
  path: string
  picture?: PictureView | null
  siteName: string
  siteUrl: string
}): Metadata {
  const shown = excerpt(description, DESCRIPTION_LENGTH)
  return {
    ...(title === null ? {} : { title }),
    description: shown,
    alternates: { canonical: `${siteUrl}${path}` },
    openGraph: {
      ...(title === null ? {} : { title }),
      description: shown,
      url: `${siteUrl}${path}`,
      siteName,
      locale: 'vi_VN',
      type: 'website',
      ...(picture ? { images: [toImage(picture)] } : {}),
    },
  }
}

export function publicationMetadata({
  publication,
  siteName,
  siteUrl,
}: {
  publication: PublicationView
  siteName: string
  siteUrl: string
}): Metadata {
  const { title, lead, href, picture, publishedAt, revisedAt, category, byline } = publication
  const description = lead ?? title
  const base = pageMetadata({ title, description, path: href, picture, siteName, siteUrl })
  return {
    ...base,
    openGraph: {
      ...base.openGraph,
      type: 'article',
      publishedTime: publishedAt,
      ...(revisedAt ? { modifiedTime: revisedAt } : {}),
      ...(category ? { section: category.label } : {}),
      ...(byline ? { authors: [byline] } : {}),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}

/** schema.org as JSON for a `<script>`: `<` is escaped, so that no text can end the element. */
export function publicationStructuredData({
  publication,
  site,
  siteUrl,
}: {
  publication: PublicationView
  site: SiteView
  siteUrl: string
}): string {
  const { title, lead, href, picture, publishedAt, revisedAt, byline } = publication
  const publisher = { '@type': 'Organization', name: site.name, url: siteUrl }
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(lead ? { description: lead } : {}),
    ...(picture ? { image: [`${siteUrl}${picture.share.src}`] } : {}),
    datePublished: publishedAt,
    ...(revisedAt ? { dateModified: revisedAt } : {}),
    author: byline ? { '@type': 'Person', name: byline } : publisher,
    publisher,
    mainEntityOfPage: `${siteUrl}${href}`,
  }).replaceAll('<', '\\u003c')
}

function toImage({ share, alt }: PictureView) {
  return { url: share.src, alt, width: share.width, height: share.height }
}
