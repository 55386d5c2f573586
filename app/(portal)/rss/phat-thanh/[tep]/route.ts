import { notFound } from 'next/navigation'
import { findPodcastChapters } from '@/data/podcast'
import { CHAPTERS_TYPE, toPodcastChapters } from '@/syndication/podcast-chapters'
import { feedResponse } from '../../feed-route'

export const dynamic = 'force-dynamic'

/** `/rss/phat-thanh/….json`: the chapters of an episode, for podcast applications. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ tep: string }> },
): Promise<Response> {
  const { tep } = await params
  const [, id] = /^([\w-]+)\.json$/.exec(tep) ?? []
  const chapters = id === undefined ? null : await findPodcastChapters(id)
  if (!chapters) notFound()
  return feedResponse(toPodcastChapters(chapters), CHAPTERS_TYPE, null)
}
