import { changedAt, type FeedPlace, guidOf } from '@/syndication/feed'
import { rfc822, selfLink } from '@/syndication/rss'
import { CHAPTERS_TYPE } from '@/syndication/podcast-chapters'
import { branch, hollow, leaf, type Xml, xmlFile } from '@/syndication/xml'

/** A programme whose recordings can be subscribed to. */
export interface Podcast {
  title: string
  description: string
  /** The page of the programme. */
  path: string
  /** Square, 1400 to 3000 points wide, JPEG or PNG. */
  picturePath: string
  author: string
  /** Podcast directories write to it, to see whose feed it is. */
  email: string | null
  episodes: PodcastEpisode[]
}

export interface PodcastEpisode {
  id: string
  title: string
  summary: string | null
  path: string
  publishedAt: string
  revisedAt: string | null
  /** The number within its year. */
  number: number
  year: number
  recording: RecordingFile
  /** A smaller version of the same, for listeners with little network. */
  lightRecording: RecordingFile | null
  /** How long the recording is; null when nobody knows. */
  seconds: number | null
  /** Where its chapters are told (`podcast-chapters.ts`); null for none. */
  chaptersPath: string | null
}

interface RecordingFile {
  src: string
  mimeType: string
  bytes: number
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
}

/**
 * RSS 2.0 with what Apple's "Podcast RSS feed requirements" ask for, which the other directories
 * follow: a year is a season, so that an episode has the number it was broadcast under. Chapters and
 * the light version are told as the Podcast Namespace has them; who does not know it passes over them.
 */
export function toPodcast(podcast: Podcast, { siteUrl, feedPath }: FeedPlace): string {
  const { title, description, path, picturePath, author, email, episodes } = podcast
  const changed = changedAt(episodes)
  const channel = branch('channel', [
    leaf('title', title),
    leaf('link', siteUrl + path),
    leaf('description', description),
    leaf('language', 'vi'),
    ...(changed === null ? [] : [leaf('lastBuildDate', rfc822(changed))]),
    selfLink(siteUrl + feedPath),
    hollow('itunes:image', { href: siteUrl + picturePath }),
    hollow('itunes:category', { text: 'Government' }),
    leaf('itunes:explicit', 'false'),
    leaf('itunes:type', 'episodic'),
    leaf('itunes:author', author),
    ...(email === null ? [] : [ownerOf(author, email)]),
    ...episodes.map((episode) => toItem(episode, siteUrl)),
  ])
  return xmlFile(branch('rss', [channel], { version: '2.0', ...NAMESPACES }))
}

function ownerOf(name: string, email: string): Xml {
  return branch('itunes:owner', [leaf('itunes:name', name), leaf('itunes:email', email)])
}

function toItem(episode: PodcastEpisode, siteUrl: string): Xml {
  const { id, title, summary, path, publishedAt, number, year } = episode
  const { recording, lightRecording, seconds, chaptersPath } = episode
  return branch('item', [
    leaf('title', title),
    leaf('itunes:title', title),
    leaf('link', siteUrl + path),
    leaf('guid', guidOf(id), { isPermaLink: 'false' }),
    leaf('pubDate', rfc822(publishedAt)),
    leaf('description', summary ?? title),
    hollow('enclosure', {
      url: siteUrl + recording.src,
      length: recording.bytes,
      type: recording.mimeType,
    }),
    ...(seconds === null ? [] : [leaf('itunes:duration', String(seconds))]),
    leaf('itunes:season', String(year)),
    leaf('itunes:episode', String(number)),
    leaf('itunes:episodeType', 'full'),
    leaf('itunes:explicit', 'false'),
    ...(chaptersPath === null
      ? []
      : [hollow('podcast:chapters', { url: siteUrl + chaptersPath, type: CHAPTERS_TYPE })]),
    ...(lightRecording === null ? [] : [alternative(lightRecording, siteUrl)]),
  ])
}

function alternative({ src, mimeType, bytes }: RecordingFile, siteUrl: string): Xml {
  const source = hollow('podcast:source', { uri: siteUrl + src })
  return branch('podcast:alternateEnclosure', [source], { type: mimeType, length: bytes })
}
