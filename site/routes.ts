/**
 * The only place where a path is built. Folders of `app/(portal)` follow these builders; a test
 * holds the two together. The beginnings of paths that others have to know stand in `sections.ts` and
 * `rooms.ts`, what follows the question mark in `queries.ts`.
 */
import type { Medium, PublicationKind } from '@/data/views'
import type {
  DocumentQuery,
  ListQuery,
  QuestionQuery,
  SearchQuery,
  StatisticsQuery,
} from '@/site/queries'
import { ORDER_SEGMENTS, SEARCHED_SEGMENTS, TOPIC_SEGMENTS } from '@/site/queries'
import { documentQuery, statisticsQuery, withListQuery, withQuery } from '@/site/query-strings'
import { TOPICS } from '@/site/questions'
import { ASKED, DOCUMENTS, PREVIEWS, QUESTIONS, REFUSED_FORMS, SHARED_PREVIEWS } from '@/site/rooms'
import type { ListSection, SharedKind } from '@/site/sections'
import { MEDIUM_SEGMENTS, SECTION_PATHS, SHARED_PATHS } from '@/site/sections'
import { UNION_BLOCKS, type UnionBlock } from '@/site/union-blocks'

/** RSS is XML. */
export type FeedFormat = 'xml' | 'json'
export type FeedTopic = { type: keyof typeof TOPIC_SEGMENTS; slug: string } | null

const FEEDS = '/rss'
const SHARE_PICTURES = '/anh-chia-se'
const FEEDBACK = '/gop-y'
const STATISTICS = '/thong-ke'

export const routes = {
  home: () => '/',
  section: (kind: ListSection, query: ListQuery = {}) => withListQuery(SECTION_PATHS[kind], query),
  publication: (kind: PublicationKind, slug: string) => `${SECTION_PATHS[kind]}/${slug}`,
  broadcasts: (medium: Medium, year?: number, before?: string) =>
    withQuery(SECTION_PATHS.episode, { kenh: MEDIUM_SEGMENTS[medium], nam: year, truoc: before }),
  category: (slug: string, query: ListQuery = {}) => withListQuery(`/chuyen-muc/${slug}`, query),
  unit: (slug: string, query: ListQuery = {}) => withListQuery(`/don-vi/${slug}`, query),
  campaign: (slug: string, query: ListQuery = {}) => withListQuery(`/chuyen-de/${slug}`, query),
  documents: (query: DocumentQuery = {}) => withQuery(DOCUMENTS, documentQuery(query)),
  document: (slug: string) => `${DOCUMENTS}/${slug}`,
  questions: ({ topic, before }: QuestionQuery = {}) =>
    withQuery(QUESTIONS, { 'linh-vuc': topic && TOPICS[topic].segment, truoc: before }),
  question: (slug: string) => `${QUESTIONS}/${slug}`,
  askQuestion: () => `${QUESTIONS}/gui`,
  /** Where the form is sent. The same below. */
  sendQuestion: () => `${QUESTIONS}/gui/nhan`,
  /** How a question stands, for whoever has asked it: `token` is what opens it. */
  askedQuestion: (token: string) => `${ASKED}/${token}`,
  withdrawQuestion: (token: string) => `${ASKED}/${token}/xoa`,
  questionWithdrawn: () => `${QUESTIONS}/da-xoa`,
  contact: () => '/lien-he',
  /** About an item, by the code of its short link. */
  feedback: (code: string) => withQuery(FEEDBACK, { bai: code }),
  sendFeedback: () => `${FEEDBACK}/nhan`,
  feedbackReceived: () => `${FEEDBACK}/da-nhan`,
  /** A form that could not be taken, with what was typed; `token` is what opens it. */
  refusedForm: (token: string) => `${REFUSED_FORMS}/${token}`,
  /** What programs and floods are answered. */
  turnedAway: () => `${FEEDBACK}/chua-nhan`,
  /** The units; of one block, when it is given. */
  network: (block?: UnionBlock) =>
    withQuery('/mang-luoi', { khoi: block && UNION_BLOCKS[block].segment }),
  press: (before?: string) => withQuery('/mang-luoi/bao-chi', { truoc: before }),
  statistics: (query: StatisticsQuery = {}) => withQuery(STATISTICS, statisticsQuery(query)),
  statisticsOfYear: (year: number) => `${STATISTICS}/${year}`,
  /** What a statistics page shows, as a file: one table as .csv, or all of them as .xlsx. */
  statisticsFile: (type: 'csv' | 'xlsx', query: StatisticsQuery, table?: string) =>
    withQuery(`${STATISTICS}/tai-ve.${type}`, { ...statisticsQuery(query), bang: table }),
  search: (words?: string, { kind, category, unit, year, order, page }: SearchQuery = {}) =>
    withQuery('/tim-kiem', {
      q: words,
      loai: kind && SEARCHED_SEGMENTS[kind],
      'chuyen-muc': category,
      'don-vi': unit,
      nam: year,
      xep: order && ORDER_SEGMENTS[order],
      trang: page === 1 ? undefined : page,
    }),
  page: (slug: string) => `/${slug}`,
  /** The picture that is shown where a page is shared; `version` changes with what it shows. */
  sharePicture: (kind: SharedKind, id: string, version: string) =>
    `${SHARE_PICTURES}${SHARED_PATHS[kind]}/${id}.jpg?v=${version}`,
  /** The same for all other pages, and the square one of the programme on the radio. */
  sitePicture: (of: 'portal' | 'podcast') =>
    `${SHARE_PICTURES}/${of === 'portal' ? 'cong' : 'phat-thanh'}.jpg`,
  /** Leads to an item; for letters, posters and messages. `code` is made of its id. */
  short: (code: string) => `/t/${code}`,
  /** The page that lists all feeds. */
  feeds: () => FEEDS,
  /** The newest of everything, of a category or of a unit. */
  feed: (format: FeedFormat, topic: FeedTopic = null) =>
    topic === null
      ? `${FEEDS}/tat-ca.${format}`
      : `${FEEDS}/${TOPIC_SEGMENTS[topic.type]}/${topic.slug}.${format}`,
  podcast: () => `${FEEDS}/phat-thanh.xml`,
  /** The chapters of an episode, for podcast applications. */
  podcastChapters: (id: string) => `${FEEDS}/phat-thanh/${id}.json`,
  /** What a phone shows the portal as when it is installed. */
  manifest: () => '/manifest.webmanifest',
  sitemapIndex: () => '/sitemap.xml',
  /** A file of the index; `name` as `syndication/sitemap-files.ts` gives it. */
  sitemap: (name: string) => `/sitemap/${name}.xml`,
  /** An item's newest draft, for those who are logged in. */
  preview: (kind: PublicationKind, id: string) => `${PREVIEWS}${SECTION_PATHS[kind]}/${id}`,
  /** The same for whoever has been sent the link; `token` is what opens it. */
  sharedPreview: (token: string) => `${SHARED_PREVIEWS}/${token}`,
  /** Our own error pages, fetched by the production server; never linked. */
  error: (status: number) => `/loi/${status}`,
  /** What a link to a draft answers that opens nothing (any more). */
  closedPreview: () => '/loi/xem-truoc',
  admin: () => '/admin',
} as const
