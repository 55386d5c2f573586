/** A Word file as it was read: what is said and how it is arranged, without fonts and colours. */

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'sub' | 'sup'

export interface WordText {
  type: 'text'
  text: string
  marks: Mark[]
}

export type WordInline =
  | WordText
  | { type: 'break' }
  | { type: 'link'; href: string; children: WordText[] }
  /** Where the picture lies in the package, and what its author said of it. */
  | { type: 'picture'; path: string; description: string }
  | { type: 'note'; number: number }

export interface WordParagraph {
  type: 'paragraph'
  /** From 1, by style or outline; null for running text. */
  heading: number | null
  role: 'title' | 'subtitle' | 'caption' | 'quote' | null
  align: 'center' | 'right' | null
  list: { level: number; isOrdered: boolean; id: string } | null
  inlines: WordInline[]
}

export interface WordCell {
  isHeader: boolean
  colSpan: number
  rowSpan: number
  paragraphs: WordParagraph[]
}

export interface WordTable {
  type: 'table'
  rows: WordCell[][]
}

export type WordBlock = WordParagraph | WordTable

/** What a draft has no place for, with how often it was there. */
export type Dropped =
  | 'fonts'
  | 'colours'
  | 'emptyParagraphs'
  | 'textBoxes'
  | 'comments'
  | 'deletions'
  | 'insertions'
  | 'hiddenText'
  | 'headers'
  | 'contents'
  | 'objects'
  | 'formulas'
  | 'symbols'
  | 'nestedTables'
  | 'remotePictures'

export interface WordDocument {
  blocks: WordBlock[]
  /** By number, from 1, in the order in which the text refers to them. */
  notes: WordInline[][]
  dropped: Partial<Record<Dropped, number>>
  /** What stood in text boxes, to be copied by hand. */
  textBoxes: string[]
  /** Letters that were decoded from old fonts. */
  decoded: { tcvn3: number; vni: number }
  /** What text without such a font looks like it was written in. */
  suspected: 'tcvn3' | 'vni' | null
}

/** The words alone, lines apart. */
export function plainText(inlines: readonly WordInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'break') return '\n'
      return inline.type === 'link' ? plainText(inline.children) : ''
    })
    .join('')
}
