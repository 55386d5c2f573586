import { decodeLegacy, encodingOfFont, type LegacyEncoding } from '@/text/legacy-encodings'
import type { Mark } from '@/word/document'
import type { DraftInline } from '@/word/draft'
import { type PastedNode, styleOf, tagOf } from '@/word/pasted-styles'

/** What the elements around a text say of it. */
export interface TextFormat {
  marks: readonly Mark[]
  href: string | null
  encoding: LegacyEncoding | null
}

const MARKS: Partial<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  sub: 'sub',
  sup: 'sup',
}

/** The format inside an element: what its tag says, then what its style says against that. */
export function withElement(node: PastedNode, outer: TextFormat): TextFormat {
  const tag = tagOf(node) ?? ''
  const style = styleOf(node)
  const marks = new Set(outer.marks)
  const own = MARKS[tag]
  if (own) marks.add(own)
  const set = (mark: Mark, isOn: boolean | null) => {
    if (isOn === true) marks.add(mark)
    else if (isOn === false) marks.delete(mark)
  }
  set('bold', isBold(style['font-weight']))
  set('italic', isSlanted(style['font-style']))
  const line = style['text-decoration'] ?? style['text-decoration-line'] ?? ''
  set('underline', line.includes('underline') || null)
  set('strikethrough', line.includes('line-through') || null)
  set('sup', style['vertical-align'] === 'super' || null)
  set('sub', style['vertical-align'] === 'sub' || null)
  const href = tag === 'a' ? safeLink(node.attribs?.href) : outer.href
  // That a link is underlined is no wish of the author's.
  if (href !== null) marks.delete('underline')
  const font = (style['font-family'] ?? node.attribs?.face)?.split(',')[0]?.replace(/["']/g, '')
  return {
    marks: [...marks],
    href,
    encoding: font === undefined ? outer.encoding : encodingOfFont(font),
  }
}

/** Lines of the source and hard spaces are spaces. */
export function readPastedText(
  node: PastedNode,
  { marks, href, encoding }: TextFormat,
): DraftInline[] {
  const found = (node.data ?? '').replace(/\s+/g, ' ')
  if (found === '') return []
  const decoded = encoding === null ? found.normalize('NFC') : decodeLegacy(found, encoding)
  const text = { type: 'text' as const, text: decoded, marks: [...marks] }
  return [href === null ? text : { type: 'link', href, children: [text] }]
}

/** Alike neighbours joined, no space twice or at either end, no break at the end. */
export function trimmed(inlines: readonly DraftInline[]): DraftInline[] {
  const joined: DraftInline[] = []
  let endsWithSpace = true
  for (const inline of inlines) {
    if (inline.type === 'break') {
      if (joined.length > 0) joined.push(inline)
      endsWithSpace = true
      continue
    }
    const texts = inline.type === 'link' ? inline.children : [inline]
    for (const one of texts) {
      const text: string = endsWithSpace ? one.text.replace(/^ /, '') : one.text
      if (text === '') continue
      endsWithSpace = text.endsWith(' ')
      add(joined, { ...one, text }, inline.type === 'link' ? inline.href : null)
    }
  }
  while (joined.at(-1)?.type === 'break') joined.pop()
  return withoutLastSpace(joined)
}

function add(
  joined: DraftInline[],
  text: Extract<DraftInline, { type: 'text' }>,
  href: string | null,
): void {
  const before = joined.at(-1)
  const list =
    href === null
      ? joined
      : before?.type === 'link' && before.href === href
        ? before.children
        : null
  if (list === null) {
    joined.push({ type: 'link', href: href ?? '', children: [text] })
    return
  }
  const last = list.at(-1)
  if (last?.type === 'text' && last.marks.join() === text.marks.join()) last.text += text.text
  else list.push({ ...text })
}

function withoutLastSpace(inlines: DraftInline[]): DraftInline[] {
  const last = inlines.at(-1)
  const text: DraftInline | undefined = last?.type === 'link' ? last.children.at(-1) : last
  if (text?.type === 'text') text.text = text.text.trimEnd()
  return inlines.filter((inline) => inline.type !== 'text' || inline.text !== '')
}

function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined) return null
  if (/^bold/i.test(weight)) return true
  return weight === 'normal' ? false : Number(weight) >= 600
}

function isSlanted(style: string | undefined): boolean | null {
  return style === undefined ? null : /^(?:italic|oblique)/i.test(style)
}

function safeLink(address: string | undefined): string | null {
  const found = address?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(found) ? found : null
}
