import { idsOf } from '@/editorial/references'

/** The parts of a stored body (Lexical's JSON, see `fields/body.ts`) that the checklist looks at. */
export interface BodyParts {
  /** The text of each paragraph, heading, item and cell, in order. */
  texts: string[]
  emptyHeadings: number
  links: BodyLink[]
  /** Ids of what is shown or offered in the body: pictures and files. */
  media: string[]
}

export interface BodyLink {
  /** What it leads to: an address as it was typed, or "news/<id>" for an item of the portal. */
  target: string
  text: string
}

interface LexicalNode {
  type?: string
  text?: string
  children?: LexicalNode[]
  value?: unknown
  fields?: {
    linkType?: string
    url?: string
    doc?: { relationTo?: string; value?: unknown } | null
  }
}

/** Nodes that stand within a line: whatever else has text directly below it is a block. */
const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

export function partsOfBody(body: unknown): BodyParts {
  const parts: BodyParts = { texts: [], emptyHeadings: 0, links: [], media: [] }
  const root = (body as { root?: LexicalNode } | null | undefined)?.root
  if (root) collect(root, parts)
  return parts
}

function collect(node: LexicalNode, parts: BodyParts): void {
  const children = node.children ?? []
  // A list item may hold a list besides its own line.
  const line = children.filter(({ type = '' }) => INLINE.has(type))
  const text = line.map(textOf).join('').trim()
  if (text !== '') parts.texts.push(text)
  if (node.type === 'heading' && text === '') parts.emptyHeadings += 1
  if (node.type === 'upload') parts.media.push(...idsOf(node.value))
  parts.links.push(...line.flatMap(toLink))
  for (const child of children) if (!line.includes(child)) collect(child, parts)
}

function toLink({ type, fields, children = [] }: LexicalNode): BodyLink[] {
  if (type !== 'link' && type !== 'autolink') return []
  const text = children.map(textOf).join('').trim()
  const { linkType, url, doc } = fields ?? {}
  if (linkType === 'internal') {
    return idsOf(doc?.value).map((id) => ({ target: `${doc?.relationTo ?? ''}/${id}`, text }))
  }
  return url ? [{ target: url.trim(), text }] : []
}

function textOf({ type, text, children = [] }: LexicalNode): string {
  if (type === 'linebreak' || type === 'tab') return ' '
  return text ?? children.map(textOf).join('')
}
