import { toMediaBlock } from '@/data/body-blocks'
import type { MediaBlockFields } from '@/data/body-blocks'
import { routeOfDocument } from '@/data/document-routes'
import { toFile } from '@/data/files'
import { toPicture } from '@/data/pictures'
import type {
  Alignment,
  BodyListItem,
  BodyNode,
  BodyTableCell,
  InlineNode,
  TextMark,
} from '@/data/views'
import type { Media } from '@/payload-types'
import { type ForeignLanguage, isForeignLanguage } from '@/text/foreign-languages'

/** The parts of Lexical's stored JSON that `fields/body.ts` allows an editor to make. */
export interface LexicalNode {
  type: string
  children?: LexicalNode[]
  text?: string
  format?: number | string
  /** Lexical's state of a node; see `fields/foreign-words.ts`. */
  $?: { lang?: unknown }
  tag?: string
  listType?: string
  headerState?: number
  colSpan?: number
  rowSpan?: number
  value?: unknown
  fields?: LinkFields & MediaBlockFields
}

interface LinkFields {
  linkType?: string
  url?: string
  doc?: { relationTo?: string; value?: unknown }
}

/** Lexical's bit mask of a text's format. */
const MARKS: readonly (readonly [bit: number, mark: TextMark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/** Justified lines tear holes on a phone, so that readers get them ragged. */
const ALIGNMENTS = new Map<unknown, Alignment>([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])

const HEADING_LEVELS: Record<string, 2 | 3 | 4> = { h2: 2, h3: 3, h4: 4 }

/** Turns a stored body into nodes that components draw. Unknown nodes keep their text. */
export function toBody(state: unknown): BodyNode[] {
  const root = (state as { root?: LexicalNode } | null | undefined)?.root
  return (root?.children ?? []).flatMap(toBlock)
}

function toBlock(node: LexicalNode): BodyNode[] {
  switch (node.type) {
    case 'heading':
      return withText(node, (children) => ({
        type: 'heading',
        level: HEADING_LEVELS[node.tag ?? ''] ?? 2,
        ...alignmentOf(node),
        children,
      }))
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: toListItems(node) }]
    case 'quote':
      return withText(node, (children) => ({ type: 'quote', children }))
    case 'upload':
      return toUpload(node.value as Media | string | null | undefined)
    case 'block':
      return toMediaBlock(node.fields ?? {})
    case 'table':
      return [{ type: 'table', rows: (node.children ?? []).map(toTableRow) }]
    case 'horizontalrule':
      return [{ type: 'rule' }]
    default:
      return withText(node, (children) => ({ type: 'paragraph', ...alignmentOf(node), children }))
  }
}

function alignmentOf({ format }: LexicalNode): { align?: Alignment } {
  const align = ALIGNMENTS.get(format)
  return align ? { align } : {}
}

function toUpload(media: Media | string | null | undefined): BodyNode[] {
  const picture = toPicture(media)
  if (picture) return [{ type: 'picture', picture }]
  const file = toFile(media)
  return file ? [{ type: 'file', file }] : []
}

function withText(node: LexicalNode, make: (children: InlineNode[]) => BodyNode): BodyNode[] {
  const children = toInlines(node.children)
  return children.length > 0 ? [make(children)] : []
}

/** Lexical nests a list in an item of its own; readers get it inside the item before. */
function toListItems(list: LexicalNode): BodyListItem[] {
  const items: BodyListItem[] = []
  for (const item of list.children ?? []) {
    const nested = (item.children ?? []).filter(({ type }) => type === 'list').flatMap(toBlock)
    const children = toInlines(item.children?.filter(({ type }) => type !== 'list'))
    const previous = items.at(-1)
    if (children.length === 0 && previous) previous.nested.push(...nested)
    else items.push({ children, nested })
  }
  return items
}

function toTableRow(row: LexicalNode): BodyTableCell[] {
  return (row.children ?? []).map((cell) => ({
    header: (cell.headerState ?? 0) > 0,
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    children: (cell.children ?? []).flatMap(toBlock),
  }))
}

function toInlines(nodes: LexicalNode[] = []): InlineNode[] {
  return nodes.flatMap(toInline)
}

function toInline(node: LexicalNode): InlineNode[] {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'link' || node.type === 'autolink') return toLink(node)
  if (node.text !== undefined) {
    const format = typeof node.format === 'number' ? node.format : 0
    const marks = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
    return node.text === '' ? [] : [{ type: 'text', text: node.text, marks, ...languageOf(node) }]
  }
  return toInlines(node.children)
}

function languageOf({ $ }: LexicalNode): { lang?: ForeignLanguage } {
  return isForeignLanguage($?.lang) ? { lang: $.lang } : {}
}

function toLink(node: LexicalNode): InlineNode[] {
  const children = toInlines(node.children)
  const { linkType, url, doc } = node.fields ?? {}
  const href = linkType === 'internal' ? routeOfDocument(doc) : safeUrl(url)
  // A link without text would be one that nobody can see or hear.
  if (href === null || children.length === 0) return children
  return [{ type: 'link', href, external: /^https?:/i.test(href), children }]
}

/**
 * Only addresses that a reader can safely follow: no `javascript:`, no `data:`, and none that looks
 * like ours and is not (browsers read `/\` as `//` and pass over tabs and line breaks).
 */
function safeUrl(url: string | undefined): string | null {
  if (url === undefined || /[\t\r\n]/.test(url)) return null
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(url) ? url : null
}
