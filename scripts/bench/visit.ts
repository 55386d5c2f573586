/** What a browser fetches for a page when it has nothing yet. */
export interface FirstVisit {
  requests: number
  /** Bytes as they travel, without headers. */
  total: number
  html: number
  scripts: number
  styles: number
}

interface Asset {
  url: string
  kind: 'scripts' | 'styles'
}

const LINKED = /<(?:link|script)\b[^>]*>/g

/** Counts a page and what its HTML loads, pictures left out; Brotli where there is a choice. */
export async function firstVisit(address: string, path: string): Promise<FirstVisit> {
  const page = await load(`${address}${path}`)
  const assets = [...page.text.matchAll(LINKED)].flatMap(([tag]): Asset[] => {
    const url = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]
    if (url === undefined) return []
    if (tag.startsWith('<script')) return [{ url, kind: 'scripts' }]
    return tag.includes('rel="stylesheet"') ? [{ url, kind: 'styles' }] : []
  })
  const visit = { requests: 1, total: page.bytes, html: page.bytes, scripts: 0, styles: 0 }
  for (const { url, kind } of assets) {
    const { bytes } = await load(new URL(url, address).href)
    visit.requests += 1
    visit.total += bytes
    visit[kind] += bytes
  }
  return visit
}

async function load(url: string): Promise<{ text: string; bytes: number }> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'br, gzip' } })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const length = response.headers.get('content-length')
  const text = await response.text()
  return { text, bytes: length === null ? Buffer.byteLength(text) : Number(length) }
}
