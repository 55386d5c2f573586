import type { Metadata } from 'next'
import { FollowPage } from '@/components/follow/follow-page'
import { getFeedTopics } from '@/data/feeds'
import { env } from '@/env'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import { metadataOfPage } from '../metadata-of-page'

export function generateMetadata(): Promise<Metadata> {
  const { title, intro } = sharing.follow
  return metadataOfPage({ title, description: intro, path: routes.feeds() })
}

export default async function Page() {
  const topics = await getFeedTopics()
  return <FollowPage podcastUrl={`${env.SITE_URL}${routes.podcast()}`} topics={topics} />
}
