export const CHAPTERS_TYPE = 'application/json+chapters'

export interface PodcastChapters {
  /** Of the episode. */
  title: string
  podcastName: string
  /** In order; `start` in seconds. */
  chapters: { start: number; title: string }[]
}

/**
 * The file that `podcast:chapters` leads to: "JSON Chapters Format", version 1.2, of the Podcast
 * Namespace (github.com/Podcastindex-org/podcast-namespace, docs/examples/chapters).
 */
export function toPodcastChapters({ title, podcastName, chapters }: PodcastChapters): string {
  const told = chapters.map((chapter) => ({ startTime: chapter.start, title: chapter.title }))
  return JSON.stringify({ version: '1.2.0', title, podcastName, chapters: told })
}
