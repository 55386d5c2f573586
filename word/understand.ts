import { type Arranged, arrange, unmarked } from '@/word/arrange'
import type { WordDocument } from '@/word/document'
import { findCaptions } from '@/word/captions'
import { wordsOfInlines, type DraftBlock, type DraftPicture, type WordDraft } from '@/word/draft'
import { recogniseEnd, recogniseHead } from '@/word/recognise'

/** Up to here it is a tin; what is longer is developed, and a bài. */
const LONGEST_NEWS_IN_WORDS = 450

/**
 * What is what in a Word file, by position and form, as units send them: title, lead, text, the
 * author's name at the end, captions below pictures. A proposal that the person corrects.
 */
export function understand(document: WordDocument): WordDraft {
  const arranged = arrange(document.blocks, document.notes)
  const head = recogniseHead(arranged)
  const end = recogniseEnd(arranged, head.from)
  const { pictures, captions } = findCaptions(arranged)
  const leftOut = new Set([...head.leftOut, ...end.leftOut, ...captions])
  const { blocks: headed, boldHeadings } = withBoldHeadings(arranged, leftOut)
  const blocks = withoutJumps(headed, leftOut)
  const kept = blocks.filter((_, index) => !leftOut.has(index))
  return {
    kind: countWords(kept) > LONGEST_NEWS_IN_WORDS ? 'articles' : 'news',
    title: head.title,
    lead: head.lead,
    byline: end.byline || head.byline,
    blocks,
    leftOut: [...leftOut].toSorted((one, other) => one - other),
    pictures: pictures.map((picture) => withDefaults(picture, end.credit)),
    boldHeadings,
  }
}

function withDefaults(picture: DraftPicture, credit: string): DraftPicture {
  return { ...picture, credit: picture.credit || credit }
}

/**
 * Where nobody used heading styles, a short bold line of its own that text follows is a heading.
 * Not within a file that has styled headings: there bold is only bold.
 */
function withBoldHeadings(
  arranged: readonly Arranged[],
  leftOut: ReadonlySet<number>,
): { blocks: DraftBlock[]; boldHeadings: number } {
  const body = arranged.filter((_, index) => !leftOut.has(index))
  const hasStyles = body.some(({ heading }) => heading !== null)
  let boldHeadings = 0
  const blocks = arranged.map(({ block, text, isBold, align }, index): DraftBlock => {
    const next = arranged[index + 1]
    const isHeading =
      !hasStyles &&
      !leftOut.has(index) &&
      block.type === 'paragraph' &&
      isBold &&
      align !== 'right' &&
      text.length <= 120 &&
      !/[.,;!…]$/.test(text) &&
      next !== undefined &&
      !next.isBold
    if (!isHeading) return block
    boldHeadings += 1
    return { type: 'heading', level: 2, inlines: unmarked(block.inlines) }
  })
  return { blocks, boldHeadings }
}

/** A heading is at most one level below the one before, the first one an h2: an outline to follow. */
function withoutJumps(blocks: readonly DraftBlock[], leftOut: ReadonlySet<number>): DraftBlock[] {
  let before = 1
  return blocks.map((block, index) => {
    if (block.type !== 'heading' || leftOut.has(index)) return block
    const level = Math.min(block.level, before + 1) as 2 | 3 | 4
    before = level
    return { ...block, level }
  })
}

function countWords(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block), 0)
}

function wordsIn(block: DraftBlock): number {
  const count = (text: string) => text.split(/\s+/).filter(Boolean).length
  switch (block.type) {
    case 'list':
      return block.items.reduce(
        (sum, { inlines, nested }) =>
          sum + count(wordsOfInlines(inlines)) + (nested ? wordsIn(nested) : 0),
        0,
      )
    case 'table':
      return block.rows
        .flat()
        .flatMap(({ lines }) => lines)
        .reduce((sum, line) => sum + count(wordsOfInlines(line)), 0)
    case 'picture':
    case 'rule':
      return 0
    case 'heading':
    case 'paragraph':
    case 'quote':
      return count(wordsOfInlines(block.inlines))
  }
}
