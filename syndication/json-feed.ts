import type { Feed, FeedPlace } from '@/syndication/feed'
import { guidOf } from '@/syndication/feed'

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function toJsonFeed(feed: Feed, { siteUrl, feedPath }: FeedPlace): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: siteUrl + feed.path,
    feed_url: siteUrl + feedPath,
    description: feed.description,
    favicon: `${siteUrl}/favicon.svg`,
    language: 'vi',
    items: feed.items.map((item) => ({
      id: guidOf(item.id),
      url: siteUrl + item.path,
      title: item.title,
      content_text: item.summary ?? item.title,
      ...(item.summary === null ? {} : { summary: item.summary }),
      ...(item.picture === null ? {} : { image: siteUrl + item.picture.src }),
      date_published: item.publishedAt,
      ...(item.revisedAt === null ? {} : { date_modified: item.revisedAt }),
      ...(item.byline === null ? {} : { authors: [{ name: item.byline }] }),
      ...(item.tags.length === 0 ? {} : { tags: item.tags }),
    })),
  })
}
