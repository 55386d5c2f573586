import { findSlips, tidy, type Slip, type TidyKind } from '@/text/tidy'
import type { WordText } from '@/word/document'
import {
  type DraftBlock,
  type DraftInline,
  type DraftList,
  wordsOfInlines,
  type WordDraft,
} from '@/word/draft'

/** A slip as the review shows it, with the words around it. */
export interface SlipExample {
  before: string
  after: string
}

export type SlipReport = { kind: TidyKind; count: number; examples: SlipExample[] }[]

const EXAMPLES = 4
const AROUND = 24

/** What could be mended, by kind, with a few examples of each; kinds without slips are left out. */
export function reportSlips({
  title,
  lead,
  byline,
  blocks,
}: Pick<WordDraft, 'title' | 'lead' | 'byline' | 'blocks'>): SlipReport {
  const lines = [title, lead, byline, ...blocks.flatMap(linesOf).map(wordsOfInlines)]
  const found = lines.flatMap((line) => findSlips(line).map((slip) => ({ line, slip })))
  const kinds = [...new Set(found.map(({ slip }) => slip.kind))]
  return kinds.map((kind) => {
    const own = found.filter(({ slip }) => slip.kind === kind)
    return {
      kind,
      count: own.length,
      examples: own.slice(0, EXAMPLES).map(({ line, slip }) => exampleOf(line, slip)),
    }
  })
}

/** The blocks with the slips of these kinds mended, whatever is bold or a link in between. */
export function tidyBlocks(
  blocks: readonly DraftBlock[],
  kinds: readonly TidyKind[],
): DraftBlock[] {
  if (kinds.length === 0) return [...blocks]
  const mend = (inlines: readonly DraftInline[]) => tidyInlines(inlines, kinds)
  return blocks.map((block): DraftBlock => {
    switch (block.type) {
      case 'list':
        return tidyList(block, mend)
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, lines: cell.lines.map(mend) })),
          ),
        }
      case 'picture':
      case 'rule':
        return block
      case 'heading':
      case 'paragraph':
      case 'quote':
        return { ...block, inlines: mend(block.inlines) }
    }
  })
}

function tidyList(list: DraftList, mend: (inlines: readonly DraftInline[]) => DraftInline[]) {
  const items = list.items.map(({ inlines, nested }): DraftList['items'][number] => ({
    inlines: mend(inlines),
    nested: nested && tidyList(nested, mend),
  }))
  return { ...list, items }
}

/** A slip across two texts (bold in part) is mended in each by itself. */
function tidyInlines(inlines: readonly DraftInline[], kinds: readonly TidyKind[]): DraftInline[] {
  const line = wordsOfInlines(inlines)
  const slips = findSlips(line, kinds)
  let at = 0
  const mendText = (one: WordText): WordText => {
    const from = at
    at += one.text.length
    const own = slips.filter((slip) => slip.from >= from && slip.to <= at)
    return { ...one, text: withSlips(one.text, own, from) }
  }
  const mended = inlines.map((inline): DraftInline => {
    if (inline.type === 'text') return mendText(inline)
    if (inline.type === 'link') return { ...inline, children: inline.children.map(mendText) }
    at += 1
    return inline
  })
  // What one rule takes away can bring two others together, as in `tidy`.
  const [only] = mended
  if (mended.length === 1 && only?.type === 'text') {
    return [{ ...only, text: tidy(only.text, kinds) }]
  }
  return mended
}

function withSlips(text: string, slips: readonly Slip[], offset: number): string {
  return slips.reduceRight(
    (mended, { from, to, instead }) =>
      mended.slice(0, from - offset) + instead + mended.slice(to - offset),
    text,
  )
}

function exampleOf(line: string, { from, to, instead }: Slip): SlipExample {
  const start = Math.max(0, from - AROUND)
  const end = Math.min(line.length, to + AROUND)
  const before = line.slice(start, end)
  const after = line.slice(start, from) + instead + line.slice(to, end)
  const cut = (text: string) => `${start > 0 ? '…' : ''}${text}${end < line.length ? '…' : ''}`
  return { before: cut(before), after: cut(after) }
}

function linesOf(block: DraftBlock): (readonly DraftInline[])[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ inlines, nested }) => [
        inlines,
        ...(nested ? linesOf(nested) : []),
      ])
    case 'table':
      return block.rows.flat().flatMap(({ lines }) => lines)
    case 'picture':
    case 'rule':
      return []
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.inlines]
  }
}
