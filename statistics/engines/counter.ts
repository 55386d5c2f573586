import type { Period } from '@/statistics/periods'

/** What is counted: published items that are not in the trash. Episodes by their broadcast day. */
export type CountedKind = 'news' | 'articles' | 'tv' | 'radio'

export type Dimension = 'category' | 'unit' | 'campaign'

export interface CountRequest {
  kind: CountedKind
  /** Days of Asia/Ho_Chi_Minh; items outside are not counted. */
  span: Period
  /** Periods that figures cover: items inside them are not counted again. */
  except: readonly Period[]
}

export interface MonthCount {
  year: number
  month: number
  count: number
}

export interface DimensionCount {
  /** The id of the category, unit or campaign; null for items that name none. */
  id: string | null
  count: number
}

/**
 * Counts in the database, one grouped query a call: through the Local API the same takes 20 to 150
 * times longer. Each engine states the public filter itself and is tested against the Local API.
 */
export interface PublicationCounter {
  /** Items per calendar month of Asia/Ho_Chi_Minh, months without any left out. */
  countByMonth: (
    request: CountRequest & Partial<Record<Dimension, string>>,
  ) => Promise<MonthCount[]>
  /** Items per category, unit or campaign. An item of two campaigns counts in both. */
  countByDimension: (request: CountRequest & { dimension: Dimension }) => Promise<DimensionCount[]>
}
