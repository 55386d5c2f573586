import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { FeedTopic } from '@/site/routes'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import { FeedLinks } from './feed-links'
import { FollowPodcast } from './follow-podcast'

interface Topic {
  name: string
  slug: string
}

interface FollowPageProps {
  /** The absolute address of the podcast's feed. */
  podcastUrl: string
  topics: Record<'categories' | 'units', Topic[]>
}

/** All that can be followed, with the addresses to copy. */
export function FollowPage({ podcastUrl, topics }: FollowPageProps) {
  const words = sharing.follow
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.title}</h1>
        <p className="lead">{words.intro}</p>
      </header>
      <section className="section" aria-labelledby="tat-ca">
        <h2 id="tat-ca">{words.all}</h2>
        <FeedLinks name={words.all} topic={null} />
      </section>
      <FollowPodcast url={podcastUrl} />
      <Topics id="chuyen-muc" title={words.categories} type="category" topics={topics.categories} />
      <Topics id="don-vi" title={words.units} type="unit" topics={topics.units} />
    </>
  )
}

interface TopicsProps {
  id: string
  title: string
  type: NonNullable<FeedTopic>['type']
  topics: Topic[]
}

function Topics({ id, title, type, topics }: TopicsProps) {
  if (topics.length === 0) return null
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="follow-topics">
        {topics.map(({ name, slug }) => (
          <li key={slug}>
            <a href={routes[type](slug)}>{name}</a>
            <FeedLinks name={name} topic={{ type, slug }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
