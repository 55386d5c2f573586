import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ListPage } from '@/components/publication/list-page'
import { parseListQuery } from '@/data/listing'
import type { TopicPage } from '@/data/topics'
import type { ListQuery } from '@/site/routes'
import { metadataOfPage } from './metadata-of-page'
import type { SearchParams } from './section-route'
import { listTitle } from './section-route'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: SearchParams
}

type FindTopic = (slug: string, query: ListQuery) => Promise<TopicPage | null>

/** Once a request, for the page and its metadata: React compares arguments, not what is in them. */
export function oncePerRequest(find: FindTopic): FindTopic {
  const findOnce = cache((slug: string, query: string) =>
    find(slug, JSON.parse(query) as ListQuery),
  )
  return (slug, query) => findOnce(slug, JSON.stringify(query))
}

/** The page of a category, a unit or a campaign. */
export function topicRoute(find: FindTopic) {
  return async function TopicRoute({ params, searchParams }: Props) {
    const query = parseListQuery(await searchParams)
    const page = await find((await params).slug, query)
    if (!page) notFound()
    return (
      <ListPage
        archive={page.archive}
        trail={[]}
        {...page.topic}
        title={listTitle(page.topic.title, query)}
      />
    )
  }
}

export function topicMetadata(find: FindTopic, pathOf: (slug: string, query: ListQuery) => string) {
  return async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
    const { slug } = await params
    const query = parseListQuery(await searchParams)
    const page = await find(slug, query)
    if (!page) notFound()
    const title = listTitle(page.topic.title, query)
    return metadataOfPage({
      title,
      description: page.topic.description ?? title,
      picture: page.topic.picture,
      path: pathOf(slug, query),
    })
  }
}
