import type { FeedTopic } from '@/site/routes'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'

/** The two feeds of a topic, or of everything. `name` tells apart for the ear what looks alike. */
export function FeedLinks({ name, topic }: { name: string; topic: FeedTopic }) {
  const words = sharing.follow
  return (
    <span className="feed-links">
      <a href={routes.feed('xml', topic)} type="application/rss+xml" aria-label={words.rssOf(name)}>
        {words.rss}
      </a>
      <a
        href={routes.feed('json', topic)}
        type="application/feed+json"
        aria-label={words.jsonOf(name)}
      >
        {words.json}
      </a>
    </span>
  )
}
