import { Parser } from 'htmlparser2'
import type { Render } from './render'

type Range = [start: number, end: number]
type Attributes = Record<string, string>

/**
 * The step that makes reader pages plain HTML: they need nothing of the framework's runtime, which
 * weighs some 140 kB (gzip) a page. The admin panel does not come this way.
 */
export function withLeanHtml(render: Render): Render {
  return async (request) => {
    const page = await render(request)
    const isHtml = String(page.headers['content-type'] ?? '').startsWith('text/html')
    return isHtml ? { ...page, body: Buffer.from(leanHtml(page.body.toString('utf8'))) } : page
  }
}

/**
 * Leaves out the framework's scripts, their preloads, and React's comments and placeholders. What
 * stays is copied as it stands, byte for byte: text that looks like a tag is text to the parser.
 */
export function leanHtml(html: string): string {
  const ranges: Range[] = []
  let script: number | null = null
  let placeholder: number | null = null

  const parser = new Parser({
    onopentag(name, attributes) {
      placeholder = isPlaceholder(name, attributes) ? parser.startIndex : null
      if (name === 'script' && !isOurs(attributes)) script = parser.startIndex
      else if (name === 'link' && isScriptPreload(attributes)) ranges.push(rangeOf(parser))
    },
    onclosetag(name) {
      if (name === 'script' && script !== null) {
        ranges.push([script, parser.endIndex + 1])
        script = null
      }
      if (placeholder !== null) ranges.push([placeholder, parser.endIndex + 1])
      placeholder = null
    },
    ontext() {
      placeholder = null
    },
    oncomment() {
      ranges.push(rangeOf(parser))
    },
  })
  parser.end(html)
  return without(html, ranges)
}

/** Scripts that we wrote say so; structured data is no program. */
function isOurs(attributes: Attributes): boolean {
  return 'data-portal' in attributes || attributes.type === 'application/ld+json'
}

function isScriptPreload({ rel, as }: Attributes): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script')
}

/** `<div hidden="">`: where React would have put what arrives late. Empty, or it is content. */
function isPlaceholder(name: string, attributes: Attributes): boolean {
  return name === 'div' && attributes.hidden === '' && Object.keys(attributes).length === 1
}

function rangeOf({ startIndex, endIndex }: Parser): Range {
  return [startIndex, endIndex + 1]
}

function without(html: string, ranges: Range[]): string {
  let kept = ''
  let from = 0
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    if (start > from) kept += html.slice(from, start)
    from = Math.max(from, end)
  }
  return kept + html.slice(from)
}
