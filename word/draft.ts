import type { WordText } from '@/word/document'
import type { TidyKind } from '@/text/tidy'

/** A Word file as a draft: what readers would get, before anybody has looked at it. */

export type DraftInline =
  WordText | { type: 'break' } | { type: 'link'; href: string; children: WordText[] }

export interface DraftListItem {
  inlines: DraftInline[]
  nested: DraftList | null
}

export interface DraftList {
  type: 'list'
  isOrdered: boolean
  items: DraftListItem[]
}

export interface DraftCell {
  isHeader: boolean
  colSpan: number
  rowSpan: number
  /** Lines of the cell. */
  lines: DraftInline[][]
}

export type DraftAlign = 'center' | 'right' | null

export type DraftBlock =
  | { type: 'heading'; level: 2 | 3 | 4; inlines: DraftInline[] }
  | { type: 'paragraph'; align: DraftAlign; inlines: DraftInline[] }
  | { type: 'quote'; inlines: DraftInline[] }
  | DraftList
  | { type: 'table'; rows: DraftCell[][] }
  | { type: 'picture'; path: string }
  | { type: 'rule' }

export interface DraftPicture {
  /** Where it lies in the package: its name between the review and the making. */
  path: string
  caption: string
  credit: string
  /** What its author wrote for those who cannot see it, or nothing: then the caption is offered. */
  alt: string
}

export type DraftKind = 'news' | 'articles'

export interface WordDraft {
  /** A guess by length. */
  kind: DraftKind
  title: string
  lead: string
  byline: string
  blocks: DraftBlock[]
  /** Blocks that stand elsewhere (title, lead …) or are of no use to readers, by their place. */
  leftOut: number[]
  pictures: DraftPicture[]
  /** How many bold lines of their own were taken for headings. */
  boldHeadings: number
}

/** What a person decided in the review. */
export interface WordChoices {
  kind: DraftKind
  title: string
  lead: string
  byline: string
  leftOut: number[]
  /** The picture that becomes the cover, by its path. */
  cover: string | null
  pictures: (DraftPicture & { isKept: boolean })[]
  tidy: TidyKind[]
  assume: 'tcvn3' | 'vni' | null
}

/** The words of a block, as far as it has any of its own. */
export function wordsOfInlines(inlines: readonly DraftInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'break' ? '\n' : wordsOfInlines(inline.children)
    })
    .join('')
}
