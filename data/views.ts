/**
 * View models: what pages and components receive. Small, plain and complete: every href is final,
 * every text is NFC, every date an ISO instant (UTC) that `text/dates` turns into Vietnamese. Here
 * stands what many pages share; what one subject has of its own stands in its `*-views.ts`.
 */

import type { HostedVideo } from '@/site/hosted-video'
import type { ForeignLanguage } from '@/text/foreign-languages'

export type PublicationKind = 'news' | 'article' | 'episode'
export type Medium = 'tv' | 'radio'
export type Stream = 'inDepth' | 'regular'

export interface LinkView {
  label: string
  href: string
}

/**
 * `sources` are the WebP widths for `srcset`, ascending; `src` is the widest of them. `original` is
 * the largest there is. `cuts` (8:5) and `square` are cut out around the focal point; small
 * pictures, and those from before there were any, lack them. `share` is what other sites show.
 */
export interface PictureView {
  src: string
  original: string
  width: number
  height: number
  square: string | null
  cuts: { src: string; width: number }[]
  share: { src: string; width: number; height: number }
  alt: string
  caption: string | null
  credit: string | null
  sources: { src: string; width: number }[]
}

/** What other sites show where a page of ours is shared. */
export interface SharePicture {
  src: string
  width: number
  height: number
  alt: string
}

export type FileType = 'pdf' | 'word' | 'audio' | 'video' | 'other'

/** A file in a body that is not a picture. */
export interface FileView {
  href: string
  /** What an editor calls it; null when nobody has named it. */
  name: string | null
  type: FileType
  mimeType: string | null
  /** In bytes. */
  size: number | null
  /** What a video shows before it is played. */
  poster?: string
}

/** A video that lies elsewhere: nothing of it is loaded before a reader asks for it. */
export interface HostedVideoView extends HostedVideo {
  title: string
  /** Its page there, for whoever cannot or will not see it here. */
  href: string
  /** One of ours. */
  picture: PictureView | null
}

/** One item in a list, a grid or a "related" block. */
export interface PublicationCard {
  id: string
  kind: PublicationKind
  title: string
  lead: string | null
  href: string
  publishedAt: string
  picture: PictureView | null
  category: LinkView | null
  unit: LinkView | null
  /** Only for episodes. */
  broadcast: BroadcastView | null
}

export interface BroadcastView {
  medium: Medium
  /** The number within its year: "số 5 năm 2022". */
  number: number
  year: number
  broadcastAt: string
}

/** An item's own page. */
export interface PublicationView extends PublicationCard {
  body: BodyNode[]
  byline: string | null
  /** null for an item that has stayed as it came out. */
  revisedAt: string | null
  eventAt: string | null
  campaigns: LinkView[]
  /** Only for episodes: links to the recording, and the transcript as `body`. */
  video: MediaLinkView | null
  audio: MediaLinkView | null
  /** A smaller version of `audio`, for whoever has little network. */
  lightAudio: MediaLinkView | null
  /** How long the recording is, in seconds; null when nobody knows. */
  runningSeconds: number | null
  chapters: ChapterView[]
  isSample: boolean
  /** Đính chính, oldest first. */
  corrections: CorrectionView[]
}

export interface CorrectionView {
  at: string
  text: string
}

/** A recording: a file of ours (`hosted: 'here'`, playable) or elsewhere (a plain link). */
export interface MediaLinkView {
  href: string
  hosted: 'here' | 'elsewhere'
  mimeType: string | null
  /** In bytes; null for what lies elsewhere. */
  size: number | null
}

/** A part of a recording. */
export interface ChapterView {
  /** In seconds from the beginning. */
  start: number
  title: string
  /** Plays from there; null where the place of the recording has no address for that. */
  href: string | null
}

export interface PublicationPage {
  publication: PublicationView
  related: PublicationCard[]
  newer: LinkView | null
  older: LinkView | null
}

export type BodyNode =
  | { type: 'paragraph'; align?: Alignment; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3 | 4; align?: Alignment; children: InlineNode[] }
  | { type: 'list'; ordered: boolean; items: BodyListItem[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'picture'; picture: PictureView }
  | { type: 'file'; file: FileView }
  | { type: 'gallery'; pictures: PictureView[] }
  | { type: 'video'; video: HostedVideoView }
  | { type: 'table'; rows: BodyTableCell[][] }
  | { type: 'rule' }

/** Left is how Vietnamese text runs by itself. */
export type Alignment = 'center' | 'right'

export interface BodyListItem {
  children: InlineNode[]
  nested: BodyNode[]
}

export interface BodyTableCell {
  header: boolean
  colSpan: number
  rowSpan: number
  children: BodyNode[]
}

export type InlineNode =
  /** `lang`: where its words are not Vietnamese. */
  | { type: 'text'; text: string; marks: TextMark[]; lang?: ForeignLanguage }
  | { type: 'break' }
  | { type: 'link'; href: string; external: boolean; children: InlineNode[] }

export type TextMark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'sub' | 'sup' | 'code'

/** A list page: newest first, paged by a date cursor. */
export interface ListingView {
  items: PublicationCard[]
  /** The next, older page; null at the end. */
  olderHref: string | null
  /** The first page, when this is not it. */
  newestHref: string | null
}

/** Years that have items, newest first, with their months, for "xem theo thời gian". */
export interface ArchiveYear {
  year: number
  count: number
  href: string
  current: boolean
  months: { month: number; count: number; href: string; current: boolean }[]
}

/** Name, footer and contact of the organisation: data, never constants. */
export interface SiteView {
  name: string
  shortName: string
  governingBody: string | null
  address: string | null
  phone: string | null
  email: string | null
  hotline: string | null
  responsiblePerson: string | null
  licence: string | null
  socialLinks: LinkView[]
  mainNavigation: LinkView[]
  footerNavigation: LinkView[]
}

export interface StaticPageView {
  title: string
  lead: string | null
  body: BodyNode[]
  updatedAt: string
}
