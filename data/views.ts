/**
 * View models: what pages and components receive. Small, plain and complete: every href is final,
 * every text is NFC, every date an ISO instant (UTC) that `text/dates` turns into Vietnamese.
 */

import type { TextPart } from '@/search/highlight'
import type { DocumentType, Validity } from '@/site/documents'
import type { HostedVideo } from '@/site/hosted-video'
import type { QuestionState, Topic } from '@/site/questions'
import type { UnionBlock } from '@/site/union-blocks'

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

/** Something that was found; in title and excerpt is marked what was looked for. */
export interface SearchResult {
  id: string
  /** Of what has no card. */
  kind: 'document' | 'question' | 'page'
  title: TextPart[]
  excerpt: TextPart[]
  href: string
  /** null for a document, a question or a static page. */
  card: PublicationCard | null
}

/** One thing by which results are narrowed, or their order. */
export interface SearchFilterView {
  name: 'kind' | 'category' | 'unit' | 'year' | 'order'
  options: { value: string; label: string }[]
  /** Empty for all, and for the best first. */
  chosen: string
}

export interface SearchView {
  filters: SearchFilterView[]
  /** tooShort: nothing that could be looked for, or a single letter. */
  state: 'noWords' | 'tooShort' | 'none' | 'found'
  results: SearchResult[]
  total: number
  /** Whether there are more than `total`, which nobody counts. */
  isMore: boolean
  /** Where nothing was found: words that would find something. */
  suggestions: LinkView[]
  previousHref: string | null
  nextHref: string | null
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
  | { type: 'text'; text: string; marks: TextMark[] }
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
/** A published question in a list. */
export interface QuestionCard {
  id: string
  title: string
  href: string
  topic: Topic
  publishedAt: string
}

/** A published question with its answer. Who has asked it is in no view. */
export interface QuestionView extends QuestionCard {
  question: string
  answer: BodyNode[]
  /** The answer without any form. */
  answerText: string
  askedAt: string
  answeredAt: string
}

export interface QuestionListView {
  items: QuestionCard[]
  olderHref: string | null
  newestHref: string | null
}

/** A question as its asker sees it by the private link. */
export interface AskedQuestionView {
  question: string
  topic: Topic
  state: QuestionState
  mayPublish: boolean
  askedAt: string
  /** Empty until it is answered. */
  answer: BodyNode[]
  publishedHref: string | null
}

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

/** Empty where too little was read. */
export interface MostReadView {
  today: LinkView[]
  /** Today and the six days before. */
  week: LinkView[]
}

export interface HomeView {
  leadStory: PublicationCard | null
  featured: PublicationCard[]
  latest: PublicationCard[]
  categories: { category: LinkView; stream: Stream; items: PublicationCard[] }[]
  campaigns: LinkView[]
  latestTv: PublicationCard | null
  latestRadio: PublicationCard | null
  mostRead: MostReadView
  year: YearStripView
}

/** The strip with this year's counts: a null means that the ledger cannot tell. */
export interface YearStripView {
  year: number
  news: number | null
  articles: number | null
  tv: number | null
  radio: number | null
  href: string
}

/** What is known about a topic: a label with one value or several, some of which lead elsewhere. */
export interface FactView {
  label: string
  values: (string | LinkView)[]
}

/** A number of the ledger as a campaign's page tells it. */
export interface KeyFigureView {
  label: string
  /** "gần 2.965 đơn vị" */
  value: string
  /** "năm 2021", "đến 25/07/2022" */
  period: string
  document: string
}

/** The page of a category, unit or campaign. */
export interface TopicView {
  title: string
  description: string | null
  /** Only campaigns have one. */
  picture: PictureView | null
  facts: FactView[]
  /** Only campaigns have some. */
  keyFigures: KeyFigureView[]
  listing: ListingView
}

/** One broadcast year of the programme, month by month, with its gaps. */
export interface BroadcastYearView {
  year: number
  medium: Medium
  /** null where no target is set for the year. */
  target: number | null
  aired: number
  /** January to December. */
  months: BroadcastMonthView[]
}

export interface BroadcastMonthView {
  month: number
  /** The running month is neither a gap yet nor ahead. */
  time: 'past' | 'running' | 'ahead'
  /** How many episodes a past month lacks; 0 where no target is set. */
  missing: number
  items: PublicationCard[]
}

export interface StaticPageView {
  title: string
  lead: string | null
  body: BodyNode[]
  updatedAt: string
}

/** One văn bản in a list. Days are of the calendar: "2022-07-25". */
export interface DocumentCard {
  id: string
  href: string
  number: string
  type: DocumentType
  abstract: string
  issuer: LinkView | null
  issuedOn: string
  validity: Validity
}

/** A văn bản's own page. */
export interface DocumentView extends DocumentCard {
  field: LinkView | null
  signer: string | null
  effectiveOn: string | null
  expiredOn: string | null
  files: FileView[]
  body: BodyNode[]
  corrections: CorrectionView[]
  replaces: DocumentCard[]
  replacedBy: DocumentCard[]
  /** Chosen by an editor; else others of its field. */
  relatedDocuments: DocumentCard[]
  relatedItems: PublicationCard[]
}

/** What the list of documents can be narrowed to. */
export interface DocumentFilters {
  issuers: OptionView[]
  fields: OptionView[]
  /** Years of issue, newest first. */
  years: number[]
}

export interface OptionView {
  value: string
  label: string
}

/** A page of the list of documents: newest first, paged by a cursor. */
export interface DocumentListView {
  items: DocumentCard[]
  filters: DocumentFilters
  olderHref: string | null
  newestHref: string | null
}

/** How a unit is reached. */
export interface ContactView {
  person: string | null
  phone: string | null
  email: string | null
  address: string | null
}

export interface ZaloGroupView {
  block: UnionBlock
  /** null: only for those who are let in. */
  href: string | null
}

/** A unit as the page of the network shows it. */
export interface NetworkUnit {
  name: string
  href: string
  isOnFacebook: boolean
  facebookHref: string | null
  zaloGroups: ZaloGroupView[]
  contact: ContactView
  latest: PublicationCard | null
}

export interface NetworkView {
  /** The federation itself, which the units are connected with. */
  federation: NetworkUnit | null
  units: NetworkUnit[]
  /** Of all units that exist today, whatever block is shown. */
  total: number
  onFacebook: number
  blocks: { block: UnionBlock; groups: number; units: number }[]
}

export interface PressLinkView {
  id: string
  title: string
  newspaper: string
  href: string
  publishedOn: string
}

export interface PressListView {
  items: PressLinkView[]
  olderHref: string | null
  newestHref: string | null
}
