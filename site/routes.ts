/**
 * The only place where a path is built. Folders of `app/(portal)` follow these builders; a test
 * holds the two together.
 */
import type { Medium, PublicationKind } from '@/data/views'

export type ListSection = 'news' | 'article' | 'episode'

const SECTION_PATHS = {
  news: '/tin-tuc',
  article: '/bai-viet',
  episode: '/chuong-trinh',
} as const satisfies Record<ListSection, string>

const MEDIUM_SEGMENTS = { tv: 'truyen-hinh', radio: 'phat-thanh' } as const satisfies Record<
  Medium,
  string
>

/** Pages below depend on who asks, and are kept for nobody. */
export const PREVIEWS = '/xem-truoc'

/** What a list page shows: everything, one year, one month; from the newest or before a cursor. */
export interface ListQuery {
  year?: number | undefined
  month?: number | undefined
  /** An opaque cursor made by `data/`. */
  before?: string | undefined
}

/** Every parameter that a reader's page looks at; others (`fbclid`, `utm_…`) change nothing. */
export const QUERY_PARAMETERS = ['kenh', 'nam', 'thang', 'truoc', 'q'] as const

type Query = Partial<Record<(typeof QUERY_PARAMETERS)[number], string | number | undefined>>

export const routes = {
  home: () => '/',
  section: (kind: ListSection, query: ListQuery = {}) => withListQuery(SECTION_PATHS[kind], query),
  publication: (kind: PublicationKind, slug: string) => `${SECTION_PATHS[kind]}/${slug}`,
  broadcasts: (medium: Medium, year?: number, before?: string) =>
    withQuery(SECTION_PATHS.episode, { kenh: MEDIUM_SEGMENTS[medium], nam: year, truoc: before }),
  category: (slug: string, query: ListQuery = {}) => withListQuery(`/chuyen-muc/${slug}`, query),
  unit: (slug: string, query: ListQuery = {}) => withListQuery(`/don-vi/${slug}`, query),
  campaign: (slug: string, query: ListQuery = {}) => withListQuery(`/chuyen-de/${slug}`, query),
  statistics: () => '/thong-ke',
  statisticsOfYear: (year: number) => `/thong-ke/${year}`,
  search: (words?: string) => withQuery('/tim-kiem', { q: words }),
  page: (slug: string) => `/${slug}`,
  /** An item's newest draft, for those who are logged in. */
  preview: (kind: PublicationKind, id: string) => `${PREVIEWS}${SECTION_PATHS[kind]}/${id}`,
  /** Our own error pages, fetched by the production server; never linked. */
  error: (status: number) => `/loi/${status}`,
  admin: () => '/admin',
} as const

/** First path segments that a static page may not take. */
export const RESERVED_SEGMENTS = [
  'admin',
  'api',
  'bai-viet',
  'chuong-trinh',
  'chuyen-de',
  'chuyen-muc',
  'don-vi',
  'enhance',
  'healthz',
  'loi',
  'media',
  'readyz',
  'tep',
  'thong-ke',
  'tim-kiem',
  'tin-tuc',
  'van-ban',
  'xem-truoc',
  'hoi-dap',
  'mang-luoi',
  'lien-he',
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

function withListQuery(path: string, { year, month, before }: ListQuery): string {
  return withQuery(path, { nam: year, thang: month, truoc: before })
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
