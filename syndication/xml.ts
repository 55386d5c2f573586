/** A piece of XML: what it is made of is escaped already. */
export type Xml = string & { readonly isXml: unique symbol }

type Attributes = Record<string, string | number>

/** What XML 1.0 cannot hold in any form, as it comes with text from old files. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An element with a text in it. */
export function leaf(name: string, text: string, attributes: Attributes = {}): Xml {
  return `<${name}${written(attributes)}>${escaped(text)}</${name}>` as Xml
}

/** An element with nothing in it. */
export function hollow(name: string, attributes: Attributes): Xml {
  return `<${name}${written(attributes)}/>` as Xml
}

/** An element with others in it. */
export function branch(name: string, children: Xml[], attributes: Attributes = {}): Xml {
  return `<${name}${written(attributes)}>${children.join('\n')}</${name}>` as Xml
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
