import { Parser } from 'htmlparser2'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/** Deeper than any text is written: a file made to exhaust the stack. */
const MAX_DEPTH = 256

/**
 * The tree of a part, names with the prefixes that every writer of .docx uses (w:, r:, a: …). Null
 * when the root is another one or is not closed. No entities but XML's own: nothing can be expanded.
 */
export function parseXml(bytes: Uint8Array, root: string): XmlElement | null {
  const document: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [document]
  const seen = { isTooDeep: false, isClosed: false }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
        if (open.length > MAX_DEPTH) seen.isTooDeep = true
      },
      onclosetag(name, isImplied) {
        // What is still open at the end of the file is closed for us: the end is missing.
        if (name === root && !isImplied) seen.isClosed = true
        open.pop()
      },
      ontext(text) {
        const siblings = open.at(-1)?.children
        const last = siblings?.at(-1)
        if (siblings && typeof last === 'string') siblings[siblings.length - 1] = last + text
        else siblings?.push(text)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(decode(bytes))
  const found = document.children.find(isElement)
  return !seen.isTooDeep && seen.isClosed && found?.name === root ? found : null
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

export function elementsOf(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter(isElement)
  return name === undefined ? elements : elements.filter((child) => child.name === name)
}

export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return elementsOf(element, name)[0] ?? null
}

/** An attribute of a child: the way in which Word says nearly everything. */
export function valueOf(
  element: XmlElement | null | undefined,
  name: string,
  attribute = 'w:val',
): string | null {
  return childOf(element, name)?.attributes[attribute] ?? null
}

/** All elements below with this name, in the order of the text. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ])
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return new TextDecoder(isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes,
  )
}
