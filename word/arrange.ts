import type { WordBlock, WordInline, WordParagraph, WordTable, WordText } from '@/word/document'
import { plainText } from '@/word/document'
import type { DraftBlock, DraftInline, DraftList } from '@/word/draft'

/** A block with what its paragraph looked like, by which its part in the item is recognised. */
export interface Arranged {
  block: DraftBlock
  text: string
  role: WordParagraph['role']
  align: WordParagraph['align']
  heading: number | null
  isBold: boolean
  isItalic: boolean
  /** For a picture: what its author said of it. */
  description: string
}

/** Paragraphs into blocks: lists gathered, pictures on their own, notes at the end. */
export function arrange(blocks: readonly WordBlock[], notes: readonly WordInline[][]): Arranged[] {
  const levels = headingLevels(blocks)
  const arranged: Arranged[] = []
  let lists: OpenList[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.list && block.heading === null) {
      lists = addToList({ arranged, lists, paragraph: block, list: block.list })
      continue
    }
    lists = []
    if (block.type === 'table') arranged.push(plain(toTable(block)))
    else arranged.push(...toBlocks(block, levels))
  }
  return [...arranged, ...toNotes(notes)]
}

/** The levels that are used, from the top: readers get h2 to h4 without gaps, whatever Word had. */
function headingLevels(blocks: readonly WordBlock[]): number[] {
  const used = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.heading !== null ? [block.heading] : [],
  )
  return [...new Set(used)].toSorted((one, other) => one - other)
}

function toBlocks(paragraph: WordParagraph, levels: readonly number[]): Arranged[] {
  const { role, align, heading } = paragraph
  const pictures = paragraph.inlines.flatMap((inline): Arranged[] =>
    inline.type === 'picture'
      ? [
          {
            ...plain({ type: 'picture', path: inline.path }),
            description: inline.description,
          },
        ]
      : [],
  )
  const inlines = toInlines(paragraph.inlines)
  const text = plainText(paragraph.inlines).trim()
  if (text === '') return pictures
  const texts = paragraph.inlines.filter(
    (inline): inline is WordText => inline.type === 'text' && inline.text.trim() !== '',
  )
  const isAll = (mark: 'bold' | 'italic') =>
    texts.length > 0 && texts.every(({ marks }) => marks.includes(mark))
  return [
    ...pictures,
    {
      block: toBlock(paragraph, inlines, levels),
      text,
      role,
      align,
      heading,
      isBold: isAll('bold'),
      isItalic: isAll('italic'),
      description: '',
    },
  ]
}

function toBlock(
  { heading, role, align }: WordParagraph,
  inlines: DraftInline[],
  levels: readonly number[],
): DraftBlock {
  if (heading !== null) {
    const level = Math.min(levels.indexOf(heading) + 2, 4) as 2 | 3 | 4
    return { type: 'heading', level, inlines: unmarked(inlines) }
  }
  return role === 'quote' ? { type: 'quote', inlines } : { type: 'paragraph', align, inlines }
}

/** Headings are bold by being headings. */
export function unmarked(inlines: readonly DraftInline[]): DraftInline[] {
  const strip = (text: WordText): WordText => ({
    ...text,
    marks: text.marks.filter((mark) => mark === 'sub' || mark === 'sup'),
  })
  return inlines.map((inline) => {
    if (inline.type === 'text') return strip(inline)
    return inline.type === 'link' ? { ...inline, children: inline.children.map(strip) } : inline
  })
}

/** Notes become numbers in brackets; pictures stand elsewhere. */
function toInlines(inlines: readonly WordInline[]): DraftInline[] {
  const all = inlines.flatMap((inline): DraftInline[] => {
    if (inline.type === 'picture') return []
    if (inline.type !== 'note') return [inline]
    return [{ type: 'text', text: `[${inline.number}]`, marks: ['sup'] }]
  })
  const isWord = (inline: DraftInline) => inline.type !== 'break'
  return all.slice(all.findIndex(isWord), all.findLastIndex(isWord) + 1)
}

interface OpenList {
  id: string
  level: number
  list: DraftList
}

function addToList({
  arranged,
  lists,
  paragraph,
  list: { id, level, isOrdered },
}: {
  arranged: Arranged[]
  lists: OpenList[]
  paragraph: WordParagraph
  list: NonNullable<WordParagraph['list']>
}): OpenList[] {
  const pictures = toBlocks({ ...paragraph, role: null }, []).filter(
    ({ block }) => block.type === 'picture',
  )
  const item = { inlines: toInlines(paragraph.inlines), nested: null }
  const open = lists.filter((one) => one.level <= level)
  const same = open.at(-1)
  // Another list of the same level begins anew; one inside another may have an id of its own.
  if (same?.level === level && (same.id === id || same.list.isOrdered === isOrdered)) {
    same.list.items.push(item)
    arranged.push(...pictures)
    return pictures.length > 0 ? [] : open
  }
  const made: DraftList = { type: 'list', isOrdered, items: [item] }
  const parents = open.filter((one) => one.level < level)
  const parent = parents.at(-1)?.list.items.at(-1)
  if (parent && parent.nested === null) parent.nested = made
  else arranged.push(plain(made))
  arranged.push(...pictures)
  return [...parents, { id, level, list: made }]
}

function toTable({ rows }: WordTable): DraftBlock {
  const hasHeader = rows.some((row) => row.some(({ isHeader }) => isHeader))
  return {
    type: 'table',
    rows: rows
      .map((row, index) =>
        row.map(({ isHeader, colSpan, rowSpan, paragraphs }) => ({
          isHeader: hasHeader ? isHeader : index === 0 && rows.length > 1 && isBoldRow(row),
          colSpan,
          rowSpan,
          lines: paragraphs
            .map(({ inlines }) => toInlines(inlines))
            .filter((line) => line.length > 0),
        })),
      )
      .filter((row) => row.length > 0),
  }
}

/** Hardly anybody marks a header row as one; they make it bold. */
function isBoldRow(row: WordTable['rows'][number]): boolean {
  const texts = row.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ inlines }) =>
      inlines.filter((inline) => inline.type === 'text' && inline.text.trim() !== ''),
    ),
  )
  return (
    texts.length > 0 && texts.every((text) => text.type === 'text' && text.marks.includes('bold'))
  )
}

function toNotes(notes: readonly WordInline[][]): Arranged[] {
  if (notes.length === 0) return []
  return [
    plain({ type: 'rule' }),
    ...notes.map((note, index) =>
      plain({
        type: 'paragraph',
        align: null,
        inlines: [{ type: 'text', text: `[${index + 1}] `, marks: [] }, ...toInlines(note)],
      }),
    ),
  ]
}

function plain(block: DraftBlock): Arranged {
  return {
    block,
    text: '',
    role: null,
    align: null,
    heading: null,
    isBold: false,
    isItalic: false,
    description: '',
  }
}
