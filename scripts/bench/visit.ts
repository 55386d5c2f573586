/** What a browser fetches for a page when it has nothing yet. */
export interface FirstVisit {
  requests: number
  /** Bytes as they travel, without headers; without `keeping`. */
  total: number
  html: number
  /** Also those that scripts load when the page stands. */
  scripts: number
  styles: number
  /**
   * Pages loaded once more, when the page stands, for when there is no network: at most the page
   * itself, when a link on another site has opened it, and the front page (docs/adr/0020-offline.md).
   */
  keeping: number
}

interface Asset {
  url: string
  kind: 'scripts' | 'styles' | 'keeping'
}

const LINKED = /<(?:link|script)\b[^>]*>/g
/** Has what is read kept, by a worker that it starts. */
const KEEPER = 'data-offline'
const WORKER = '/sw.js'
/** Pages that are kept as they were read; see the worker. */
const KEPT = /^\/(?:tin-tuc|bai-viet|chuong-trinh)\/[^/]+$/

/** Counts a page and what it loads, pictures left out; Brotli where there is a choice. */
export async function firstVisit(address: string, path: string): Promise<FirstVisit> {
  const page = await load(`${address}${path}`)
  const assets = [...page.text.matchAll(LINKED)].flatMap(([tag]) => assetsOf(tag))
  if (assets.some(({ url }) => url === WORKER)) {
    const kept = KEPT.test(path) ? [path, '/'] : ['/']
    assets.push(...kept.map((url): Asset => ({ url, kind: 'keeping' })))
  }
  const visit = {
    ...{ requests: 1, total: page.bytes, html: page.bytes },
    ...{ scripts: 0, styles: 0, keeping: 0 },
  }
  for (const { url, kind } of assets) {
    const { bytes } = await load(new URL(url, address).href)
    visit[kind] += bytes
    if (kind === 'keeping') continue
    visit.requests += 1
    visit.total += bytes
  }
  return visit
}

function assetsOf(tag: string): Asset[] {
  const valueOf = (name: string) => new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.[1]
  const url = valueOf('src') ?? valueOf('href')
  if (url === undefined) return []
  if (!tag.startsWith('<script')) {
    return tag.includes('rel="stylesheet"') ? [{ url, kind: 'styles' }] : []
  }
  const keeper = valueOf(KEEPER)
  const urls = keeper === undefined ? [url] : [url, keeper, WORKER]
  return urls.map((script) => ({ url: script, kind: 'scripts' }))
}

async function load(url: string): Promise<{ text: string; bytes: number }> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'br, gzip' } })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const length = response.headers.get('content-length')
  const text = await response.text()
  return { text, bytes: length === null ? Buffer.byteLength(text) : Number(length) }
}
