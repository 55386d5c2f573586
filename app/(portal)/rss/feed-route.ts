import { notFound } from 'next/navigation'
import { findFeed } from '@/data/feeds'
import { env } from '@/env'
import type { FeedFormat, FeedTopic } from '@/site/routes'
import { routes } from '@/site/routes'
import { changedAt } from '@/syndication/feed'
import { toJsonFeed } from '@/syndication/json-feed'
import { toRss } from '@/syndication/rss'
import { siteOfRequest } from '../site-of-request'

const WRITERS = { xml: toRss, json: toJsonFeed }
const TYPES = { xml: 'application/rss+xml', json: 'application/feed+json' }

interface TopicContext {
  params: Promise<{ tep: string }>
}

/** The feed of everything. */
export function feedRoute(format: FeedFormat) {
  return async function GET(): Promise<Response> {
    return answerWithFeed(format, null)
  }
}

/** `/rss/chuyen-muc/phap-luat.xml`: the feed of a topic, in the format that the name ends with. */
export function topicFeedRoute(type: NonNullable<FeedTopic>['type']) {
  return async function GET(_request: Request, { params }: TopicContext): Promise<Response> {
    const { tep } = await params
    const [, slug, format] = /^(.+)\.(xml|json)$/.exec(decodeURIComponent(tep)) ?? []
    if (slug === undefined || format === undefined) notFound()
    return answerWithFeed(format as FeedFormat, { type, slug })
  }
}

/** A feed, kept by `server/` as pages are. */
export function feedResponse(body: string, type: string, changed: string | null): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      ...(changed === null ? {} : { 'Last-Modified': new Date(changed).toUTCString() }),
    },
  })
}

async function answerWithFeed(format: FeedFormat, topic: FeedTopic): Promise<Response> {
  const [feed, site] = await Promise.all([findFeed(topic), siteOfRequest()])
  if (!feed) notFound()
  const place = { siteUrl: env.SITE_URL, feedPath: routes.feed(format, topic) }
  const titled = { ...feed, title: `${feed.title} · ${site.shortName}` }
  return feedResponse(WRITERS[format](titled, place), TYPES[format], changedAt(feed.items))
}
