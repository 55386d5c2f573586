import type { FeedTopic } from '@/site/routes'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import { FeedLinks } from './feed-links'

/** Below a list: how to be told of what comes to it. */
export function FollowTopic({ name, topic }: { name: string; topic: NonNullable<FeedTopic> }) {
  return (
    <p className="follow-topic">
      {sharing.follow.topic}: <FeedLinks name={name} topic={topic} />
      <a href={routes.feeds()}>{sharing.follow.more}</a>
    </p>
  )
}
