import { EPISODE_CARD_SELECT, toCard } from '@/data/cards'
import { getReading } from '@/data/cms'
import type { ItemRow } from '@/data/publications'
import { RECORDING_SELECT, toRecording } from '@/data/recording'
import { fillIn } from '@/data/references'
import { revisedAt } from '@/data/revision'
import type { MediaLinkView } from '@/data/views'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import type { Podcast, PodcastEpisode } from '@/syndication/podcast'
import type { PodcastChapters } from '@/syndication/podcast-chapters'

/** Years of a programme that comes out every other week: directories show what the feed holds. */
const MOST_EPISODES = 300

/** The programme on the radio, as far as its recordings lie here. */
export async function getPodcast(author: string, email: string | null): Promise<Podcast> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'episodes',
    depth: 0,
    limit: MOST_EPISODES,
    overrideAccess: false,
    req,
    pagination: false,
    select: { ...EPISODE_CARD_SELECT, ...RECORDING_SELECT, createdAt: true, updatedAt: true },
    sort: ['-publishedAt', '-id'],
    where: { medium: { equals: 'radio' }, audio: { exists: true } },
  })
  const rows = await fillIn(docs as ItemRow[])
  return {
    title: labels.sections.episode,
    description: sharing.podcastDescription(author),
    path: routes.broadcasts('radio'),
    picturePath: routes.sitePicture('podcast'),
    author,
    email,
    episodes: rows.flatMap(toEpisode),
  }
}

/** What a podcast application shows of the parts of an episode; null when there are none. */
export async function findPodcastChapters(id: string): Promise<PodcastChapters | null> {
  const { cms, req } = await getReading()
  const { docs } = await cms.find({
    collection: 'episodes',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    pagination: false,
    select: { title: true, ...RECORDING_SELECT },
    where: { id: { equals: id } },
  })
  const [row] = await fillIn(docs as ItemRow[])
  const { chapters } = toRecording(row ?? {})
  if (!row || chapters.length === 0) return null
  return { title: row.title ?? '', podcastName: labels.sections.episode, chapters }
}

/** Nothing of an episode whose recording has been taken away, or is none that can be heard. */
function toEpisode(row: ItemRow): PodcastEpisode[] {
  const { id, title, lead, href, publishedAt, broadcast } = toCard('episode', row)
  const { audio, lightAudio, runningSeconds, chapters } = toRecording(row)
  const recording = toRecordingFile(audio)
  if (!broadcast || !recording) return []
  return [
    {
      id,
      title,
      summary: lead,
      path: href,
      publishedAt,
      revisedAt: revisedAt({ ...row, publishedAt }),
      number: broadcast.number,
      year: broadcast.year,
      recording,
      lightRecording: toRecordingFile(lightAudio),
      seconds: runningSeconds,
      chaptersPath: chapters.length > 0 ? routes.podcastChapters(id) : null,
    },
  ]
}

function toRecordingFile(audio: MediaLinkView | null): PodcastEpisode['recording'] | null {
  if (!audio?.size || !audio.mimeType?.startsWith('audio/')) return null
  return { src: audio.href, mimeType: audio.mimeType, bytes: audio.size }
}
