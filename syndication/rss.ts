import { changedAt, type Feed, type FeedItem, type FeedPlace, guidOf } from '@/syndication/feed'
import { branch, hollow, leaf, type Xml, xmlFile } from '@/syndication/xml'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0 (rssboard.org/rss-specification, with its Best Practices Profile). */
export function toRss(feed: Feed, { siteUrl, feedPath }: FeedPlace): string {
  const changed = changedAt(feed.items)
  const channel = branch('channel', [
    leaf('title', feed.title),
    leaf('link', siteUrl + feed.path),
    leaf('description', feed.description),
    leaf('language', 'vi'),
    ...(changed === null ? [] : [leaf('lastBuildDate', rfc822(changed))]),
    // Minutes: how long a reader may wait before it asks again.
    leaf('ttl', '15'),
    selfLink(siteUrl + feedPath),
    ...feed.items.map((item) => toItem(item, siteUrl)),
  ])
  return xmlFile(branch('rss', [channel], { version: '2.0', ...NAMESPACES }))
}

/** The feed's own address, by which readers know it again. */
export function selfLink(href: string): Xml {
  return hollow('atom:link', { href, rel: 'self', type: 'application/rss+xml' })
}

/** "Fri, 26 Apr 2024 08:30:00 GMT": RFC 822 with the year in four digits, as RSS asks for. */
export function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}

function toItem(item: FeedItem, siteUrl: string): Xml {
  const { id, title, summary, path, publishedAt, byline, tags, picture } = item
  return branch('item', [
    leaf('title', title),
    leaf('link', siteUrl + path),
    leaf('guid', guidOf(id), { isPermaLink: 'false' }),
    leaf('pubDate', rfc822(publishedAt)),
    leaf('description', summary ?? title),
    ...(byline === null ? [] : [leaf('dc:creator', byline)]),
    ...tags.map((tag) => leaf('category', tag)),
    ...(picture === null ? [] : [toMedia(picture, siteUrl)]),
  ])
}

function toMedia({ src, width, height, alt }: NonNullable<FeedItem['picture']>, siteUrl: string) {
  const url = siteUrl + src
  return branch('media:content', [leaf('media:description', alt, { type: 'plain' })], {
    url,
    medium: 'image',
    type: 'image/jpeg',
    width,
    height,
  })
}
