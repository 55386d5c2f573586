import { bodyText } from '@/search/body-text'
import type { IndexEntry } from '@/search/engines/engine'
import { streamOf, topicSign } from '@/search/stream'
import { termsOf } from '@/search/topic-terms'
import { partsOf } from '@/search/words'
import { localYear } from '@/text/dates'

/** What can be found, as readers tell it apart. */
export type SearchedKind = 'news' | 'article' | 'episode' | 'page' | 'document' | 'question'

interface Source {
  kind: SearchedKind
  /** The fields of what it is called. */
  title: readonly string[]
  lead: string
  /** The field of rich text. */
  body: string
  /** The field of the date by which it ranks; null: it has none, and comes after what has. */
  date: string | null
  /** Fields of short signs: who wrote it, what number it has. */
  details: readonly string[]
  /** What the stored row says of itself when readers see it; null is nothing. */
  living: Readonly<Record<string, string | null>>
}

const ITEM = {
  title: ['title'],
  lead: 'lead',
  body: 'body',
  date: 'publishedAt',
  details: ['byline'],
  living: { _status: 'published', deletedAt: null },
} as const

/**
 * The collections that are searched. Another one is another line here. No field is read that is not
 * named: beside a question stand the name and the telephone number of whoever has asked it.
 */
export const SOURCES = {
  news: { ...ITEM, kind: 'news' },
  articles: { ...ITEM, kind: 'article' },
  episodes: { ...ITEM, kind: 'episode' },
  documents: {
    ...ITEM,
    kind: 'document',
    title: ['number', 'abstract'],
    date: 'issuedOn',
    details: [],
  },
  pages: { ...ITEM, kind: 'page', date: null, details: [] },
  questions: {
    ...ITEM,
    kind: 'question',
    lead: 'question',
    body: 'answer',
    details: [],
    living: { state: 'published' },
  },
} as const satisfies Record<string, Source>

export type SearchedCollection = keyof typeof SOURCES

export function isSearched(collection: string): collection is SearchedCollection {
  return collection in SOURCES
}

/** A row as it is stored. */
export type StoredRow = Record<string, unknown> & { id: string }

/** Whether readers see it. */
export function isLiving(collection: SearchedCollection, row: StoredRow): boolean {
  const { living }: Source = SOURCES[collection]
  return Object.entries(living).every(([field, value]) => (row[field] ?? null) === value)
}

/** Raised when what is made of an item changes: every index is then made anew at the next start. */
export const INDEX_VERSION = '4'

const VOCABULARY = /^\p{L}{2,20}$/u

/** What the index keeps of a row that readers see. */
export function entryOf(collection: SearchedCollection, row: StoredRow): IndexEntry {
  const { kind, title, lead, body, date: dateField, details }: Source = SOURCES[collection]
  const date = dateField === null ? null : toDate(row[dateField])
  const text = {
    title: title.map((field) => toText(row[field])).join(' '),
    lead: toText(row[lead]),
    details: details.map((field) => toText(row[field])).join(' '),
    body: bodyText(row[body]),
  }
  const all = Object.values(text).flatMap(partsOf)
  const words = new Set(all.map(({ folded }) => folded).filter((word) => VOCABULARY.test(word)))
  const facets = [
    kind,
    ...(date === null ? [] : [String(localYear(date.toISOString()))]),
    ...[row.category, row.unit].flatMap((value) => toId(value) ?? []),
  ]
  const stream = streamOf(text, facets, topicSigns(kind, text, row))
  return { id: row.id, kind, date, stream, words: [...words] }
}

/** Everything by which another item may ask for this one (`search/related.ts`). */
function topicSigns(
  kind: SearchedKind,
  { title, lead }: { title: string; lead: string },
  { category, campaigns }: StoredRow,
): string[] {
  if (!isRelated(kind)) return []
  const ids = [category, ...toList(campaigns)].flatMap((value) => toId(value) ?? [])
  return ['', ...ids, ...termsOf([title, lead])].map((about) => topicSign(kind, about))
}

function isRelated(kind: SearchedKind): kind is 'news' | 'article' | 'episode' {
  return kind === 'news' || kind === 'article' || kind === 'episode'
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function toDate(value: unknown): Date | null {
  const date = value instanceof Date ? value : new Date(toText(value))
  return Number.isNaN(date.getTime()) ? null : date
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function toId(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return (value as { id?: string } | null | undefined)?.id
}
