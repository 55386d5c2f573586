import type { LinkView, PublicationCard } from '@/data/views'
import type { TextPart } from '@/search/highlight'

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
