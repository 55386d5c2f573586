import type { RenderedPage } from './render'
import { normalisePath } from './request-target'

/** Stands for "this site", so that a path can be read as an address. */
const HERE = 'http://here.invalid'

/**
 * The answer for an address that has moved. `to` is a path of ours or a whole http(s) address. Null
 * when it is unusable, or leads back to `from`: a loop would be worse than "not found".
 */
export function moveTo(to: string, from: string): RenderedPage | null {
  const location = locationOf(to)
  if (location === null || leadsTo(location, from)) return null
  return {
    status: 301,
    // Browsers keep a 301 for ever unless told otherwise, but a withdrawn item may return.
    headers: { location, 'cache-control': 'no-cache' },
    body: Buffer.alloc(0),
  }
}

/** Encodes what a header cannot carry; refuses `//elsewhere`, which looks like a path and is none. */
function locationOf(to: string): string | null {
  if (!URL.canParse(to, HERE)) return null
  const { origin, protocol, pathname, search, hash, href } = new URL(to, HERE)
  if (origin === HERE) return `${pathname.replace(/^\/+/, '/')}${search}${hash}`
  if (/^[/\\]/.test(to)) return null
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

function leadsTo(location: string, from: string): boolean {
  const { origin, pathname, search } = new URL(location, HERE)
  return origin === HERE && search === '' && normalisePath(pathname) === from
}
