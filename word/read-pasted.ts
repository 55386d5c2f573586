import type { DraftBlock, DraftCell, DraftInline } from '@/word/draft'
import { wordsOfInlines } from '@/word/draft'
import { isOrderedMarker, listLevelOf, type PastedNode, styleOf, tagOf } from '@/word/pasted-styles'
import { readPastedText, type TextFormat, trimmed, withElement } from '@/word/pasted-text'

/** What was pasted, in order; lists and levels are not worked out yet. */
export type PastedItem =
  | { type: 'pastedHeading'; level: number; inlines: DraftInline[] }
  | { type: 'pastedItem'; level: number; isOrdered: boolean; inlines: DraftInline[] }
  | { type: 'foreignPicture'; alt: string }
  | Extract<DraftBlock, { type: 'paragraph' | 'quote' | 'table' | 'picture' | 'rule' }>

interface Context {
  format: TextFormat
  /** The lists around, from the outermost: whether each has numbers. */
  lists: readonly boolean[]
  isQuote: boolean
}

const NOTHING_TO_READ = new Set(
  'head style script title meta link xml template noscript object iframe svg button input select textarea video audio o:p'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article main header footer aside address center pre figure figcaption dl dt dd form li'.split(
    ' ',
  ),
)

export function readPasted(root: PastedNode): PastedItem[] {
  const plain: TextFormat = { marks: [], href: null, encoding: null }
  return readChildren(root, { format: plain, lists: [], isQuote: false })
}

/** Text that stands between blocks is gathered into paragraphs of its own. */
function readChildren(parent: PastedNode, context: Context): PastedItem[] {
  const items: PastedItem[] = []
  let loose: DraftInline[] = []
  const flush = () => {
    items.push(...toParagraph(loose, context))
    loose = []
  }
  for (const node of parent.children ?? []) {
    const found = readNode(node, context)
    if (found.kind === 'inlines') {
      loose.push(...found.inlines)
      continue
    }
    flush()
    items.push(...found.items)
  }
  flush()
  return items
}

type Found = { kind: 'inlines'; inlines: DraftInline[] } | { kind: 'items'; items: PastedItem[] }

function readNode(node: PastedNode, context: Context): Found {
  const tag = tagOf(node)
  if (tag === null) return inlinesOf(readPastedText(node, context.format))
  if (NOTHING_TO_READ.has(tag) || isLeftOut(node)) return inlinesOf([])
  if (tag === 'br') return inlinesOf([{ type: 'break' }])
  const inside = { ...context, format: withElement(node, context.format) }
  if (tag === 'img' || tag === 'v:imagedata') return itemsOf([pictureOf(node)])
  if (tag === 'hr') return itemsOf([{ type: 'rule' }])
  if (tag === 'table') return itemsOf(readTable(node, inside))
  if (tag === 'ul' || tag === 'ol') {
    return itemsOf(readChildren(node, { ...inside, lists: [...inside.lists, tag === 'ol'] }))
  }
  if (tag === 'blockquote') return itemsOf(readChildren(node, { ...inside, isQuote: true }))
  const heading = headingOf(node, tag)
  if (heading !== null) return itemsOf(readHeading(node, heading, inside))
  if (tag === 'li') return itemsOf(readItem(node, inside))
  if (BLOCKS.has(tag)) return itemsOf(readBlock(node, inside))
  return readWrapper(node, inside)
}

/** A span, or a <b> around everything, as Google Docs has it: blocks inside stay blocks. */
function readWrapper(node: PastedNode, context: Context): Found {
  const parts = (node.children ?? []).map((child) => readNode(child, context))
  if (parts.every((part) => part.kind === 'inlines')) {
    return inlinesOf(parts.flatMap((part) => part.inlines))
  }
  return itemsOf(readChildren(node, context))
}

function readBlock(node: PastedNode, context: Context): PastedItem[] {
  const level = listLevelOf(node)
  const items = readChildren(node, context)
  if (level === null) return items
  // Word's list: a paragraph with its level in the style and its marker in the text.
  const isOrdered = isOrderedMarker(node)
  return items.map((item) =>
    item.type === 'paragraph'
      ? { type: 'pastedItem' as const, level, isOrdered, inlines: item.inlines }
      : item,
  )
}

function readHeading(node: PastedNode, level: number, context: Context): PastedItem[] {
  return readChildren(node, context).map((item) =>
    item.type === 'paragraph'
      ? { type: 'pastedHeading', level, inlines: item.inlines.map(withoutBold) }
      : item,
  )
}

function withoutBold(inline: DraftInline): DraftInline {
  if (inline.type !== 'text') return inline
  return { ...inline, marks: inline.marks.filter((mark) => mark !== 'bold') }
}

/** The lines of an item are one item; lists inside it follow with their own level. */
function readItem(node: PastedNode, context: Context): PastedItem[] {
  // Word on the web gives each item a list of its own, and its level as an attribute.
  const aria = Number(node.attribs?.['data-aria-level'] ?? node.attribs?.['aria-level'])
  const level = Number.isInteger(aria) && aria > 0 ? aria : Math.max(context.lists.length, 1)
  const isOrdered = context.lists.at(-1) ?? false
  const items: PastedItem[] = []
  for (const inner of readChildren(node, context)) {
    const before = items.at(-1)
    if (inner.type !== 'paragraph') items.push(inner)
    else if (before?.type === 'pastedItem' && before.level === level) {
      before.inlines.push({ type: 'break' }, ...inner.inlines)
    } else items.push({ type: 'pastedItem', level, isOrdered, inlines: inner.inlines })
  }
  return items
}

function readTable(table: PastedNode, context: Context): PastedItem[] {
  const rows = rowsOf(table).map((row) =>
    (row.children ?? []).flatMap((cell): DraftCell[] => {
      const tag = tagOf(cell)
      if (tag !== 'td' && tag !== 'th') return []
      const span = (name: string) => Math.min(Math.max(Number(cell.attribs?.[name]) || 1, 1), 100)
      const items = readChildren(cell, { ...context, lists: [], isQuote: false })
      return [
        {
          isHeader: tag === 'th',
          colSpan: span('colspan'),
          rowSpan: span('rowspan'),
          lines: items.flatMap(linesOf),
        },
      ]
    }),
  )
  const filled = rows.filter((row) => row.length > 0)
  return filled.length === 0 ? [] : [{ type: 'table', rows: filled }]
}

/** A cell holds lines; a table inside it gives its rows. */
function linesOf(item: PastedItem): DraftInline[][] {
  if (item.type === 'table') {
    return item.rows.map((row) =>
      row.flatMap(({ lines }, index): DraftInline[] => [
        ...(index === 0 ? [] : [{ type: 'text' as const, text: ' – ', marks: [] }]),
        ...lines.flat(),
      ]),
    )
  }
  return 'inlines' in item ? [item.inlines] : []
}

function rowsOf(node: PastedNode): PastedNode[] {
  return (node.children ?? []).flatMap((child) => {
    const tag = tagOf(child)
    if (tag === 'tr') return [child]
    return tag === 'tbody' || tag === 'thead' || tag === 'tfoot' ? rowsOf(child) : []
  })
}

function headingOf(node: PastedNode, tag: string): number | null {
  const styled = /^h([1-6])$/.exec(tag)?.[1]
  if (styled !== undefined) return Number(styled)
  if (node.attribs?.role === 'heading') return Number(node.attribs['aria-level']) || 2
  return /\bMsoTitle\b/.test(node.attribs?.class ?? '') ? 1 : null
}

/** A picture in the clipboard itself is kept: Payload asks for its description and uploads it. */
function pictureOf({ attribs = {} }: PastedNode): PastedItem {
  const source = attribs.src ?? ''
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,/.test(source)) {
    return { type: 'picture', path: source }
  }
  return { type: 'foreignPicture', alt: (attribs.alt ?? '').trim().slice(0, 200) }
}

/** Comments, what a tracked change took out, and what the page hides. */
function isLeftOut(node: PastedNode): boolean {
  const { attribs = {} } = node
  const style = styleOf(node)
  return (
    style.display === 'none' ||
    style['mso-hide'] === 'all' ||
    style['mso-list']?.toLowerCase() === 'ignore' ||
    /^(?:comment|comment-list)$/.test(style['mso-element'] ?? '') ||
    /\b(?:MsoCommentReference|msocomanchor|msocomtxt)\b/i.test(attribs.class ?? '') ||
    (tagOf(node) === 'del' && (attribs.datetime !== undefined || attribs.cite !== undefined))
  )
}

function toParagraph(inlines: readonly DraftInline[], { isQuote }: Context): PastedItem[] {
  const own = trimmed(inlines)
  if (wordsOfInlines(own).trim() === '') return []
  return [
    isQuote ? { type: 'quote', inlines: own } : { type: 'paragraph', align: null, inlines: own },
  ]
}

function inlinesOf(inlines: DraftInline[]): Found {
  return { kind: 'inlines', inlines }
}

function itemsOf(items: PastedItem[]): Found {
  return { kind: 'items', items }
}
