import { getPodcast } from '@/data/podcast'
import { env } from '@/env'
import { routes } from '@/site/routes'
import { changedAt } from '@/syndication/feed'
import { toPodcast } from '@/syndication/podcast'
import { siteOfRequest } from '../../site-of-request'
import { feedResponse } from '../feed-route'

export const dynamic = 'force-dynamic'

/** The programme on the radio, for podcast applications. */
export async function GET(): Promise<Response> {
  const { name, email } = await siteOfRequest()
  const podcast = await getPodcast(name, email)
  const body = toPodcast(podcast, { siteUrl: env.SITE_URL, feedPath: routes.podcast() })
  return feedResponse(body, 'application/rss+xml', changedAt(podcast.episodes))
}
