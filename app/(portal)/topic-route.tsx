import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FollowTopic } from '@/components/follow/follow-topic'
import { StructuredData } from '@/components/page/structured-data'
import { ListPage } from '@/components/publication/list-page'
import { parseListQuery } from '@/data/listing'
import type { TopicPage } from '@/data/topics'
import { env } from '@/env'
import type { ListQuery } from '@/site/queries'
import type { FeedTopic } from '@/site/routes'
import { breadcrumbs } from '@/site/structured-data'
import { metadataOfPage } from './metadata-of-page'
import type { SearchParams } from './section-route'
import { listTitle } from './section-route'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: SearchParams
}

interface TopicAddresses {
  pathOf: (slug: string, query: ListQuery) => string
  feedOf?: (slug: string) => FeedTopic
}

type FindTopic = (slug: string, query: ListQuery) => Promise<TopicPage | null>

/** Once a request, for the page and its metadata: React compares arguments, not what is in them. */
export function oncePerRequest(find: FindTopic): FindTopic {
  const findOnce = cache((slug: string, query: string) =>
    find(slug, JSON.parse(query) as ListQuery),
  )
  return (slug, query) => findOnce(slug, JSON.stringify(query))
}

/** The page of a category, a unit or a campaign. `feedOf` names what can be followed of it. */
export function topicRoute(find: FindTopic, { pathOf, feedOf }: TopicAddresses) {
  return async function TopicRoute({ params, searchParams }: Props) {
    const query = parseListQuery(await searchParams)
    const { slug } = await params
    const page = await find(slug, query)
    if (!page) notFound()
    const { title } = page.topic
    const feed = feedOf?.(slug) ?? null
    return (
      <>
        <ListPage
          archive={page.archive}
          trail={[]}
          {...page.topic}
          title={listTitle(title, query)}
        />
        {feed && <FollowTopic name={title} topic={feed} />}
        <StructuredData
          things={[breadcrumbs([{ label: title, href: pathOf(slug, {}) }], env.SITE_URL)]}
        />
      </>
    )
  }
}

export function topicMetadata(find: FindTopic, { pathOf, feedOf }: TopicAddresses) {
  return async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
    const { slug } = await params
    const query = parseListQuery(await searchParams)
    const page = await find(slug, query)
    if (!page) notFound()
    const { picture, description } = page.topic
    const title = listTitle(page.topic.title, query)
    const topic = feedOf?.(slug) ?? null
    return metadataOfPage({
      title,
      description: description ?? title,
      picture: picture && { ...picture.share, alt: picture.alt },
      feed: topic && { topic, title: page.topic.title },
      path: pathOf(slug, query),
      isPart: query.before !== undefined,
    })
  }
}
