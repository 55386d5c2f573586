/**
 * Whatever an article holds, a browser without JavaScript shows the same before and after leaning.
 * parse5 reads HTML as browsers do (WHATWG), and shares no code with what it judges.
 */
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { leanHtml } from './lean-html'

type Node = DefaultTreeAdapterTypes.Node

const FRAMEWORK =
  '<script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1,"<p>\\u003c/script"])</script>'

/** Bits of what people paste, mistype and try on us. */
const shred = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>',
    '</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<p title="<script>">',
    "<a href='</script>'>",
    '<!-- <script> -->',
    '<!--',
    '-->',
    '<!---->',
    '<![CDATA[',
    ']]>',
    '<style>a>b{}</style>',
    '<textarea></script>',
    '</textarea>',
    '<title>',
    '<noscript><p>không có JavaScript</p></noscript>',
    '<template><p>mẫu</p></template>',
    '<div hidden="">',
    '<div hidden="">chữ ẩn</div>',
    '</div>',
    '<table><tr><td>',
    '<svg><title>x</title></svg>',
    '<script type="application/ld+json">{"a":"<!--"}</script>',
    '<script data-portal="" src="/enhance/portal.js"></script>',
    'Đại hội Công đoàn'.normalize('NFD'),
    '👷🏽‍♀️',
    '&nbsp;&amp;&#x27;',
    '\u0000',
    '<',
    '</',
    '<p',
    '"',
    "'",
  ),
)

/** As React writes text and attributes: escaped. */
const escaped = fc
  .array(shred, { maxLength: 12 })
  .map((shreds) => shreds.join(''))
  .map((text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;'),
  )

function pageOf(body: string, title = ''): string {
  return `<!DOCTYPE html><html lang="vi"><head><title>${title}</title><link rel="preload" as="script" href="/_next/a.js"/>${FRAMEWORK}</head><body><main>${body}</main>${FRAMEWORK}<div hidden=""></div></body></html>`
}

test('text and attributes of an article, whatever they look like', () => {
  fc.assert(
    fc.property(escaped, escaped, escaped, (title, text, attribute) => {
      const html = pageOf(`<p title="${attribute}">${text}<!-- -->${text}</p>`, title)
      expect(shownBy(leanHtml(html))).toBe(shownBy(html))
    }),
    { numRuns: 500 },
  )
})

test('nothing of the framework is left', () => {
  fc.assert(
    fc.property(escaped, (text) => {
      const lean = leanHtml(pageOf(`<p>${text}</p>`))
      const scripts = elementsOf(parse(lean), 'script')
      expect(scripts).toHaveLength(0)
    }),
    { numRuns: 200 },
  )
})

test('leaning what is lean changes nothing', () => {
  fc.assert(
    fc.property(escaped, (text) => {
      const lean = leanHtml(pageOf(`<p>${text}</p>`))
      expect(leanHtml(lean)).toBe(lean)
    }),
    { numRuns: 200 },
  )
})

/** What is on the screen and in the accessibility tree: elements, attributes and text, no programs. */
function shownBy(html: string): string {
  return shown(parse(html, { scriptingEnabled: false }))
}

function shown(node: Node): string {
  if (node.nodeName === '#comment') return ''
  if ('value' in node) return node.value
  if ('tagName' in node) {
    const attribute = (name: string) => node.attrs.find((own) => own.name === name)?.value
    if (node.tagName === 'script') return ''
    if (node.tagName === 'link' && attribute('rel') === 'preload') return ''
    const isPlaceholder =
      node.tagName === 'div' && attribute('hidden') === '' && node.childNodes.length === 0
    if (isPlaceholder) return ''
    const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    return `<${node.tagName}${attributes.join('')}>${childrenOf(node)}</${node.tagName}>`
  }
  return childrenOf(node)
}

function childrenOf(node: Node): string {
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : ''
}

function elementsOf(node: Node, tagName: string): Node[] {
  const own = 'tagName' in node && node.tagName === tagName ? [node] : []
  const children = 'childNodes' in node ? node.childNodes : []
  return [...own, ...children.flatMap((child) => elementsOf(child, tagName))]
}
