/** What addresses ask for after the question mark: the names, the values, and what they mean. */
import type { DocumentType } from '@/site/documents'
import type { Topic } from '@/site/questions'

/** A calendar month as addresses name it: "2022-07". */
export type Month = string

export const TOPIC_SEGMENTS = { category: 'chuyen-muc', unit: 'don-vi' } as const
export const KIND_SEGMENTS = { news: 'tin', article: 'bai' } as const

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
  lacking?: keyof typeof TOPIC_SEGMENTS | undefined
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
export type Query = Partial<
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

/** The values of `hieu-luc`. */
export const FORCE_SEGMENTS = { inForce: 'con', expired: 'het', ahead: 'chua' } as const

/** What the list of questions shows. */
export interface QuestionQuery {
  topic?: Topic | undefined
  /** An opaque cursor made by `data/`. */
  before?: string | undefined
}

export const STEP_SEGMENTS = { month: 'thang', quarter: 'quy', year: 'nam' } as const
/** The value of `so-sanh` that asks for the same period last year. */
export const SAME_PERIOD = 'cung-ky'

/** The kind of `?loai=tin`; null for anything else. The same for those below. */
export function kindOfQuery(value: unknown): 'news' | 'article' | null {
  return keyOf(KIND_SEGMENTS, value)
}

export function lackingOfQuery(value: unknown): 'category' | 'unit' | null {
  return keyOf(TOPIC_SEGMENTS, value)
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
