import { branch, leaf, type Xml, xmlFile } from '@/syndication/xml'

/** A page that search engines may find. */
export interface SitemapEntry {
  path: string
  /** ISO; null where nobody notes it. */
  changedAt: string | null
}

/** One that came out in the last two days. */
export interface NewsEntry {
  path: string
  title: string
  publishedAt: string
}

const SITEMAP = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
const NEWS = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }

/** sitemaps.org/protocol.html: at most 50,000 addresses, and at least one. */
export function toSitemap(entries: SitemapEntry[], siteUrl: string): string {
  return xmlFile(
    branch(
      'urlset',
      entries.map(({ path, changedAt }) => toUrl(siteUrl + path, changedAt)),
      SITEMAP,
    ),
  )
}

export function toSitemapIndex(paths: string[], siteUrl: string): string {
  return xmlFile(
    branch(
      'sitemapindex',
      paths.map((path) => branch('sitemap', [leaf('loc', siteUrl + path)])),
      SITEMAP,
    ),
  )
}

/**
 * Google's news sitemap: what came out in the last two days. When nothing has, the list of news
 * stands there alone, since a sitemap without any address is none.
 */
export function toNewsSitemap({
  entries,
  listPath,
  siteName,
  siteUrl,
}: {
  entries: NewsEntry[]
  listPath: string
  siteName: string
  siteUrl: string
}): string {
  const urls = entries.map(({ path, title, publishedAt }) =>
    branch('url', [
      leaf('loc', siteUrl + path),
      branch('news:news', [
        branch('news:publication', [leaf('news:name', siteName), leaf('news:language', 'vi')]),
        leaf('news:publication_date', publishedAt),
        leaf('news:title', title),
      ]),
    ]),
  )
  const shown = urls.length > 0 ? urls : [toUrl(siteUrl + listPath, null)]
  return xmlFile(branch('urlset', shown, { ...SITEMAP, ...NEWS }))
}

function toUrl(url: string, changedAt: string | null): Xml {
  return branch('url', [
    leaf('loc', url),
    ...(changedAt === null ? [] : [leaf('lastmod', changedAt)]),
  ])
}
