/** The shapes of the sample content: plain data, which the loader turns into documents. */
import type { Medium, Stream } from '@/data/views'

export type SampleBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'quote'; text: string }
  /** The first row is the header. */
  | { type: 'table'; rows: string[][] }

interface SampleItem {
  slug: string
  title: string
  lead: string
  body: SampleBlock[]
  /** A slug of `sampleCategories`. */
  category: string
  /** A short name of `sample/source/units.csv`; null for an item that belongs to no one unit. */
  unit: string | null
  /** Slugs of `sampleCampaigns`. */
  campaigns: string[]
  /** A key of `samplePictures`. */
  cover: string
  byline: string | null
}

export interface SampleNews extends SampleItem {
  kind: 'news'
  /** Whole days before the day of loading, at least 1, so that no item lies in the future. */
  daysAgo: number
}

export interface SampleArticle extends SampleItem {
  kind: 'article'
  daysAgo: number
}

export interface SampleEpisode extends SampleItem {
  kind: 'episode'
  medium: Medium
  /** Calendar months before the month of loading, at least 1; the year may roll back. */
  monthsAgo: number
  /** The day of that month, 1 to 28. */
  day: number
}

export interface SampleCategory {
  slug: string
  name: string
  description: string
  stream: Stream
  order: number
}

export interface SampleCampaign {
  slug: string
  name: string
  description: string
  facts: { label: string; value: string }[]
  /** Keys of indicators of the ledger. */
  indicators: string[]
}

export interface SamplePage {
  slug: string
  title: string
  body: SampleBlock[]
}

export interface SamplePicture {
  key: string
  /** What is drawn, for someone who cannot see it. */
  alt: string
  credit: string
  svg: () => string
}

export interface SampleSite {
  name: string
  shortName: string
  governingBody: string
  /** Only the organisation knows these; an editor fills them in. */
  address: null
  responsiblePerson: null
  licence: null
  mainNavigation: SampleLink[]
  footerNavigation: SampleLink[]
}

interface SampleLink {
  label: string
  href: string
}
