import type { Expression } from '@/search/expression'

/** What the index keeps of an item: what finds it and where it ranks; the words stay in the item. */
export interface IndexEntry {
  id: string
  kind: string
  /** The instant by which it is ordered; null for what has no date, which comes last. */
  date: Date | null
  /** See `search/stream.ts`. */
  stream: string
  /** Its words without marks, for suggestions. */
  words: readonly string[]
}

export interface Hit {
  id: string
  kind: string
}

/**
 * Finds and keeps in the database. Both engines answer alike: newest first by the second, then by
 * the id's number (`search/order.ts`).
 */
export interface SearchEngine {
  list: (expression: Expression, limit: number) => Promise<Hit[]>
  /** How many there are; at most `limit`, so that it takes no longer where nearly all are found. */
  count: (expression: Expression, limit: number) => Promise<number>
  /** Words that the index knows or has known, of so many letters. */
  listWords: (length: { min: number; max: number }) => Promise<string[]>
}

/** Writes in the transaction that it was made for. */
export interface SearchWriter {
  put: (entry: IndexEntry) => Promise<void>
  remove: (id: string) => Promise<void>
  /** Ids from `after` on, in their order. */
  listIds: (after: string, limit: number) => Promise<string[]>
  getVersion: () => Promise<string | null>
  setVersion: (version: string) => Promise<void>
  /** Makes what finding needs besides the entries, and forgets all words, before all are put. */
  prepare: () => Promise<void>
  tidy: () => Promise<void>
}
