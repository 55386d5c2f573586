import type { ChapterView, MediaLinkView, PublicationView } from '@/data/views'
import type { Media } from '@/payload-types'
import { videoFrom } from '@/site/hosted-video'
import { readChapters } from '@/text/chapters'
import { parseTimecode } from '@/text/recording-times'

/** What of an episode is needed for its recording. Episodes from before there were any lack them. */
export const RECORDING_SELECT = {
  videoUrl: true,
  audio: true,
  lightAudio: true,
  runningTime: true,
  chapters: true,
} as const

export interface RecordingRow {
  videoUrl?: string | null
  audio?: Media | string | null
  lightAudio?: Media | string | null
  runningTime?: string | null
  chapters?: string | null
}

type RecordingView = Pick<
  PublicationView,
  'video' | 'audio' | 'lightAudio' | 'runningSeconds' | 'chapters'
>

/** Where the full version has been taken away, the light one is played in its place. */
export function toRecording(row: RecordingRow): RecordingView {
  const [full, light] = [toAudio(row.audio), toAudio(row.lightAudio)]
  const audio = full ?? light
  const video = toVideo(row.videoUrl)
  return {
    video,
    audio,
    lightAudio: full && light,
    runningSeconds: audio || video ? runningSecondsOf(row) : null,
    chapters: toChapters(row.chapters ?? '', video, audio),
  }
}

/** What the file says comes before what somebody has typed. */
function runningSecondsOf({ audio, lightAudio, runningTime }: RecordingRow): number | null {
  const [full, light] = [audio, lightAudio].map((media) =>
    typeof media === 'object' ? media?.runningSeconds : null,
  )
  return full ?? light ?? parseTimecode(runningTime ?? '')
}

/** None without a recording that they could be parts of, and none of a draft that cannot be read. */
function toChapters(
  text: string,
  video: MediaLinkView | null,
  audio: MediaLinkView | null,
): ChapterView[] {
  const reading = readChapters(text)
  if (!reading.ok || !(audio ?? video)) return []
  return reading.chapters.map(({ start, title }) => ({
    start,
    title,
    // A media fragment (w3.org/TR/media-frags): browsers play the file from there.
    href: audio ? `${audio.href}#t=${start}` : video && videoFrom(video.href, start),
  }))
}

function toVideo(url: string | null | undefined): MediaLinkView | null {
  return url ? { href: url, hosted: 'elsewhere', mimeType: null, size: null } : null
}

function toAudio(media: Media | string | null | undefined): MediaLinkView | null {
  if (!media || typeof media === 'string' || !media.url) return null
  const { url, mimeType, filesize } = media
  return { href: url, hosted: 'here', mimeType: mimeType ?? null, size: filesize ?? null }
}
