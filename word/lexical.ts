import type { Mark, WordText } from '@/word/document'
import type {
  DraftAlign,
  DraftBlock,
  DraftCell,
  DraftInline,
  DraftList,
  DraftListItem,
} from '@/word/draft'

/** A body as Lexical keeps it; `data/rich-text.ts` is the way to readers. */
export interface StoredBody {
  [key: string]: unknown
  root: {
    type: string
    children: StoredNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

interface StoredNode {
  type: string
  version: number
  [key: string]: unknown
}

const ELEMENT = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/** Lexical's bit mask of a text's format. */
const BITS: Record<Mark, number> = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  sub: 32,
  sup: 64,
}

/**
 * @param mediaOf the id of the uploaded picture that lay at this path; null leaves the picture out
 * @param newId makes the ids that Lexical wants of links and uploads
 */
export function toStoredBody(
  blocks: readonly DraftBlock[],
  { mediaOf, newId }: { mediaOf: (path: string) => string | null; newId: () => string },
): StoredBody {
  const toNode = (block: DraftBlock): StoredNode[] => {
    switch (block.type) {
      case 'heading':
        return [
          { ...ELEMENT, type: 'heading', tag: `h${block.level}`, children: texts(block.inlines) },
        ]
      case 'paragraph':
        return [paragraph(texts(block.inlines), block.align)]
      case 'quote':
        return [{ ...ELEMENT, type: 'quote', children: texts(block.inlines) }]
      case 'list':
        return [list(block)]
      case 'table':
        return [{ ...ELEMENT, type: 'table', children: block.rows.map(row) }]
      case 'picture': {
        const value = mediaOf(block.path)
        if (value === null) return []
        const format = ''
        return [
          {
            type: 'upload',
            version: 3,
            format,
            fields: {},
            relationTo: 'media',
            value,
            id: newId(),
          },
        ]
      }
      case 'rule':
        return [{ type: 'horizontalrule', version: 1 }]
    }
  }
  const texts = (inlines: readonly DraftInline[]) =>
    inlines.map((inline): StoredNode => {
      if (inline.type === 'break') return { type: 'linebreak', version: 1 }
      if (inline.type === 'text') return text(inline)
      return {
        ...ELEMENT,
        type: 'link',
        version: 3,
        id: newId(),
        fields: { linkType: 'custom', newTab: false, url: inline.href },
        children: inline.children.map(text),
      }
    })
  const list = ({ isOrdered, items }: DraftList, indent = 0): StoredNode => ({
    ...ELEMENT,
    type: 'list',
    listType: isOrdered ? 'number' : 'bullet',
    tag: isOrdered ? 'ol' : 'ul',
    start: 1,
    children: items.flatMap((item, index) => listItems(item, index + 1, indent)),
  })
  /** Lexical nests a list in an item of its own. */
  const listItems = ({ inlines, nested }: DraftListItem, value: number, indent: number) => {
    const item = { ...ELEMENT, indent, type: 'listitem', value, children: texts(inlines) }
    if (!nested) return [item]
    return [item, { ...item, value: value + 1, children: [list(nested, indent + 1)] }]
  }
  const row = (cells: readonly DraftCell[]): StoredNode => ({
    ...ELEMENT,
    type: 'tablerow',
    children: cells.map(({ isHeader, colSpan, rowSpan, lines }) => ({
      ...ELEMENT,
      type: 'tablecell',
      headerState: isHeader ? 1 : 0,
      colSpan,
      rowSpan,
      children: (lines.length > 0 ? lines : [[]]).map((line) => paragraph(texts(line), null)),
    })),
  })
  return { root: { ...ELEMENT, type: 'root', children: blocks.flatMap(toNode) } }
}

function paragraph(children: StoredNode[], align: DraftAlign): StoredNode {
  return { ...ELEMENT, type: 'paragraph', textFormat: 0, format: align ?? '', children }
}

function text({ text: words, marks }: WordText): StoredNode {
  const format = marks.reduce((bits, mark) => bits | BITS[mark], 0)
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: words }
}
