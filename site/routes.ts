/**
 * The only place where a path is built. Folders of `app/(portal)` follow these builders; a test
 * holds the two together.
 */
import type { Medium, PublicationKind } from '@/data/views'
import { UNION_BLOCKS, type UnionBlock } from '@/site/union-blocks'
import { DOCUMENT_TYPES, type DocumentType } from '@/site/documents'
import { TOPICS, type Topic } from '@/site/questions'

export type ListSection = 'news' | 'article' | 'episode'

const SECTION_PATHS = {
  news: '/tin-tuc',
  article: '/bai-viet',
  episode: '/chuong-trinh',
} as const satisfies Record<ListSection, string>

/** Which item a path leads to, by its section and slug; null for any other page. */
export function publicationOfPath(path: string): { kind: PublicationKind; slug: string } | null {
  for (const [kind, section] of Object.entries(SECTION_PATHS)) {
    const slug = path.startsWith(`${section}/`) ? path.slice(section.length + 1) : ''
    if (slug !== '' && !slug.includes('/')) return { kind: kind as PublicationKind, slug }
  }
  return null
}

const MEDIUM_SEGMENTS = { tv: 'truyen-hinh', radio: 'phat-thanh' } as const satisfies Record<
  Medium,
  string
>

/** Pages below depend on who asks, and are kept for nobody. */
export const PREVIEWS = '/xem-truoc'
/** Drafts for whoever has been sent the link, signed in or not. */
export const SHARED_PREVIEWS = `${PREVIEWS}/chia-se`

/** A calendar month as addresses name it: "2022-07". */
export type Month = string

/** RSS is XML. */
export type FeedFormat = 'xml' | 'json'
export type FeedTopic = { type: keyof typeof TOPIC_SEGMENTS; slug: string } | null

const FEEDS = '/rss'
const SHARE_PICTURES = '/anh-chia-se'
const TOPIC_SEGMENTS = { category: 'chuyen-muc', unit: 'don-vi' } as const

const KIND_SEGMENTS = { news: 'tin', article: 'bai' } as const
const LACKING_SEGMENTS = TOPIC_SEGMENTS

/**
 * What a list page shows: everything, one year, one month, a span of months; from the newest or
 * before a cursor. Numbers of the statistics pages lead to lists that are narrowed further.
 */
export interface ListQuery {
  year?: number | undefined
  month?: number | undefined
  /** The first and the last month; both or none, and then neither `year` nor `month`. */
  from?: Month | undefined
  to?: Month | undefined
  /** Of a topic: one kind alone. */
  kind?: keyof typeof KIND_SEGMENTS | undefined
  /** Items that name no category, or no unit. */
  lacking?: keyof typeof LACKING_SEGMENTS | undefined
  /** An opaque cursor made by `data/`. */
  before?: string | undefined
}

/** Every parameter that a reader's page looks at; others (`fbclid`, `utm_…`) change nothing. */
export const QUERY_PARAMETERS = [
  'kenh',
  'nam',
  'thang',
  'tu',
  'den',
  'theo',
  'so-sanh',
  'loai',
  'thieu',
  'truoc',
  'q',
  'trang',
  'chuyen-muc',
  'don-vi',
  'xep',
  'co-quan',
  'linh-vuc',
  'hieu-luc',
  'khoi',
  'bai',
] as const

/** `bang` is asked of files alone, which no cache keeps. */
type Query = Partial<
  Record<(typeof QUERY_PARAMETERS)[number] | 'bang', string | number | undefined>
>

/** What the statistics pages show: a span of months, how it is divided, what it is compared with. */
export interface StatisticsQuery {
  from?: Month | undefined
  to?: Month | undefined
  step?: keyof typeof STEP_SEGMENTS | undefined
  compare?: boolean | undefined
}

/** The values of `loai` by which results of a search are narrowed. */
export const SEARCHED_SEGMENTS = {
  ...KIND_SEGMENTS,
  episode: 'chuong-trinh',
  document: 'van-ban',
  question: 'hoi-dap',
  page: 'trang',
} as const
/** Of `xep`. */
export const ORDER_SEGMENTS = { newest: 'moi-nhat' } as const

/** The fields of the search form. */
export const SEARCH_PARAMETERS = {
  kind: 'loai',
  category: 'chuyen-muc',
  unit: 'don-vi',
  year: 'nam',
  order: 'xep',
} as const

/** Narrows what a search finds; category and unit by their slugs. */
export interface SearchQuery {
  kind?: keyof typeof SEARCHED_SEGMENTS | undefined
  category?: string | undefined
  unit?: string | undefined
  year?: number | undefined
  /** Otherwise the best first. */
  order?: keyof typeof ORDER_SEGMENTS | undefined
  page?: number | undefined
}

/** What the list of documents shows; `issuer` and `field` are their slugs. */
export interface DocumentQuery {
  words?: string | undefined
  type?: DocumentType | undefined
  issuer?: string | undefined
  field?: string | undefined
  year?: number | undefined
  force?: keyof typeof FORCE_SEGMENTS | undefined
  /** An opaque cursor made by `data/`. */
  before?: string | undefined
}

const DOCUMENTS = '/van-ban'
/** The values of `hieu-luc`. */
export const FORCE_SEGMENTS = { inForce: 'con', expired: 'het', ahead: 'chua' } as const

/** What the list of questions shows. */
export interface QuestionQuery {
  topic?: Topic | undefined
  /** An opaque cursor made by `data/`. */
  before?: string | undefined
}

const QUESTIONS = '/hoi-dap'
/** Below it lies what one asker alone may see, by a link that only they have. */
const ASKED = `${QUESTIONS}/cau-hoi`
/** Forms that could not be taken, for whoever has sent them. */
const REFUSED_FORMS = '/gui-lai'
const FEEDBACK = '/gop-y'
/** Of `/hoi-dap/…`: no question may take them. */
export const RESERVED_QUESTION_SLUGS = ['gui', 'cau-hoi', 'da-xoa']

const STATISTICS = '/thong-ke'
const STEP_SEGMENTS = { month: 'thang', quarter: 'quy', year: 'nam' } as const
/** The value of `so-sanh` that asks for the same period last year. */
export const SAME_PERIOD = 'cung-ky'

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
  /** The picture that is shown where an item is shared; `version` changes with what it shows. */
  sharePicture: (kind: PublicationKind, id: string, version: string) =>
    `${SHARE_PICTURES}${SECTION_PATHS[kind]}/${id}.jpg?v=${version}`,
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

/** Rooms in which an address holds what opens it: not for logs. */
export const SECRET_ROOMS = [SHARED_PREVIEWS, ASKED, REFUSED_FORMS]

/** Whether a page depends on who asks: rendered for each request, and kept for nobody. */
export function isPersonalPage(path: string): boolean {
  const rooms = [PREVIEWS, ASKED, REFUSED_FORMS]
  return rooms.some((room) => path === room || path.startsWith(`${room}/`))
}

/** Whether a path is a file made for whoever asks: neither a page nor kept by the page cache. */
export function isMadeFile(path: string): boolean {
  return /^\/thong-ke\/tai-ve\.(?:csv|xlsx)$/.test(path)
}

/** Whether a path is a file that shows the content to programs: kept as pages are. */
export function isKeptFile(path: string): boolean {
  return /^\/(?:rss\/.+\.(?:xml|json)|manifest\.webmanifest|sitemap\.xml|sitemap\/[^/]+\.xml)$/.test(
    path,
  )
}

/** First path segments that a static page may not take. */
export const RESERVED_SEGMENTS = [
  'admin',
  'anh-chia-se',
  'api',
  'bai-viet',
  'chuong-trinh',
  'chuyen-de',
  'chuyen-muc',
  'don-vi',
  'enhance',
  'healthz',
  'loi',
  'manifest.webmanifest',
  'media',
  'readyz',
  'sitemap',
  'sitemap.xml',
  't',
  'tep',
  'thong-ke',
  'tim-kiem',
  'tin-tuc',
  'van-ban',
  'xem-truoc',
  'hoi-dap',
  'mang-luoi',
  'lien-he',
  'gop-y',
  'gui-lai',
  'rss',
] as const

/** The kind of item in `/tin-tuc/…`; null for anything else. */
export function kindOfSegment(segment: string): PublicationKind | null {
  const kinds = ['news', 'article', 'episode'] as const
  return kinds.find((kind) => SECTION_PATHS[kind] === `/${segment}`) ?? null
}

/** The medium of `?kenh=truyen-hinh`; null for anything else. */
export function mediumOfSegment(segment: string | undefined): Medium | null {
  if (segment === MEDIUM_SEGMENTS.tv) return 'tv'
  if (segment === MEDIUM_SEGMENTS.radio) return 'radio'
  return null
}

/** The kind of `?loai=tin`; null for anything else. The same for those below. */
export function kindOfQuery(value: unknown): 'news' | 'article' | null {
  return keyOf(KIND_SEGMENTS, value)
}

export function lackingOfQuery(value: unknown): 'category' | 'unit' | null {
  return keyOf(LACKING_SEGMENTS, value)
}

export function stepOfQuery(value: unknown): 'month' | 'quarter' | 'year' | null {
  return keyOf(STEP_SEGMENTS, value)
}

/** The value of `theo` that asks for a step. */
export function stepInQuery(step: keyof typeof STEP_SEGMENTS): string {
  return STEP_SEGMENTS[step]
}

/** The same of a search. */
export function searchedKindOfQuery(value: unknown): SearchQuery['kind'] | null {
  return keyOf(SEARCHED_SEGMENTS, value)
}

export function orderOfQuery(value: unknown): 'newest' | null {
  return keyOf(ORDER_SEGMENTS, value)
}

/** The value of `?hieu-luc=con`. */
export function forceOfQuery(value: unknown): keyof typeof FORCE_SEGMENTS | null {
  return keyOf(FORCE_SEGMENTS, value)
}

export function isSamePeriodQuery(value: unknown): boolean {
  return value === SAME_PERIOD
}

function keyOf<Key extends string>(segments: Record<Key, string>, value: unknown): Key | null {
  const entries = Object.entries(segments) as [Key, string][]
  return entries.find(([, segment]) => segment === value)?.[0] ?? null
}

function documentQuery(query: DocumentQuery): Query {
  const { words, type, issuer, field, year, force, before } = query
  return {
    q: words,
    loai: type && DOCUMENT_TYPES[type].segment,
    'co-quan': issuer,
    'linh-vuc': field,
    nam: year,
    'hieu-luc': force && FORCE_SEGMENTS[force],
    truoc: before,
  }
}

function statisticsQuery({ from, to, step, compare }: StatisticsQuery): Query {
  return {
    tu: from,
    den: to,
    theo: step && STEP_SEGMENTS[step],
    'so-sanh': compare === true ? SAME_PERIOD : undefined,
  }
}

function withListQuery(path: string, query: ListQuery): string {
  const { year, month, from, to, kind, lacking, before } = query
  return withQuery(path, {
    nam: year,
    thang: month,
    tu: from,
    den: to,
    loai: kind && KIND_SEGMENTS[kind],
    thieu: lacking && LACKING_SEGMENTS[lacking],
    truoc: before,
  })
}

function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams()
  const given: Record<string, string | number | undefined> = query
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) search.set(key, String(value))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}
