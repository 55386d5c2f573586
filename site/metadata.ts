/** What search engines, Zalo and Facebook are told about a page. */
import type { Metadata } from 'next'
import type { PublicationView, SharePicture, SiteView } from '@/data/views'
import type { FeedTopic } from '@/site/routes'
import { routes } from '@/site/routes'
import { excerpt } from '@/text/excerpt'

const DESCRIPTION_LENGTH = 300

/** Title pattern and sharing defaults for all pages. */
export function siteMetadata({ site, siteUrl }: { site: SiteView; siteUrl: string }): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title: { default: site.name, template: `%s · ${site.shortName}` },
    applicationName: site.name,
    manifest: routes.manifest(),
    icons: {
      icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }],
      apple: [{ url: '/apple-touch-icon.png', sizes: '180x180' }],
    },
    openGraph: { siteName: site.name, locale: 'vi_VN', type: 'website' },
    formatDetection: { telephone: false, address: false, email: false },
  }
}

/**
 * Next puts a page's `openGraph` in the place of the layout's, so the site's name is said again.
 *
 * @param title null for the home page, which carries the site's name alone.
 * @param path the page's one address, with the parameters that make it another page and no others.
 * @param picture shown where the page is shared; without one, the portal's own.
 * @param feed what the page lists, for those who want to follow that alone.
 * @param isPart of a list that begins elsewhere. Where such a page starts depends on the day: search
 *   engines follow its links, and find the items in the sitemaps.
 */
export function pageMetadata({
  title,
  description,
  path,
  picture = null,
  feed = null,
  isPart = false,
  siteName,
  siteUrl,
}: {
  title: string | null
  description: string
  path: string
  picture?: SharePicture | null
  feed?: { topic: FeedTopic; title: string } | null
  isPart?: boolean
  siteName: string
  siteUrl: string
}): Metadata {
  const shown = excerpt(description, DESCRIPTION_LENGTH)
  const image = toImage(picture ?? portalPicture(siteName))
  return {
    ...(title === null ? {} : { title }),
    description: shown,
    ...(isPart ? { robots: { index: false, follow: true } } : {}),
    alternates: { canonical: `${siteUrl}${path}`, types: feedLinks(feed, siteName) },
    openGraph: {
      ...(title === null ? {} : { title }),
      description: shown,
      url: `${siteUrl}${path}`,
      siteName,
      locale: 'vi_VN',
      type: 'website',
      images: [image],
    },
    twitter: {
      card: 'summary_large_image',
      ...(title === null ? { title: siteName } : { title }),
      description: shown,
      images: [image],
    },
  }
}

/** @param picture the one that is made for the item. */
export function publicationMetadata({
  publication,
  picture,
  siteName,
  siteUrl,
}: {
  publication: PublicationView
  picture: SharePicture
  siteName: string
  siteUrl: string
}): Metadata {
  const { title, lead, href, publishedAt, revisedAt, category, byline, campaigns } = publication
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
      ...(campaigns.length > 0 ? { tags: campaigns.map(({ label }) => label) } : {}),
    },
  }
}

/** What the portal is shown with where a page has no picture of its own. */
function portalPicture(siteName: string): SharePicture {
  return { src: routes.sitePicture('portal'), width: 1200, height: 630, alt: siteName }
}

/** The feed of everything, after that of what the page lists. */
function feedLinks(
  feed: { topic: FeedTopic; title: string } | null,
  siteName: string,
): Record<string, { url: string; title: string }[]> {
  const feeds = [...(feed ? [feed] : []), { topic: null, title: siteName }]
  return {
    'application/rss+xml': feeds.map(({ topic, title }) => ({
      url: routes.feed('xml', topic),
      title,
    })),
    'application/feed+json': feeds.map(({ topic, title }) => ({
      url: routes.feed('json', topic),
      title,
    })),
  }
}

function toImage({ src, alt, width, height }: SharePicture) {
  // A cover from before there were cuts is shown as it was uploaded, whatever it is.
  const type = /\.jpe?g(?:\?|$)/.test(src) ? { type: 'image/jpeg' } : {}
  return { url: src, alt, width, height, ...type }
}
