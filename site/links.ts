import { PREVIEWS, RESERVED_SEGMENTS } from '@/site/rooms'
import { routes } from '@/site/routes'

/** Collections whose items have pages of their own. */
export type Addressed =
  'news' | 'articles' | 'episodes' | 'documents' | 'categories' | 'units' | 'campaigns' | 'pages'

/** What an address of the portal leads to. */
export type LinkTarget =
  | { kind: 'item'; collection: Addressed; slug: string; path: string }
  /** For those who are logged in, or have been sent the link: not for readers. */
  | { kind: 'preview' }
  /** A path that no item can have; only a redirect may answer it. */
  | { kind: 'nowhere'; path: string }

/** Sections with items below them; any other word right below "/" is a static page. */
const SECTIONS: readonly (readonly [prefix: string, collection: Addressed])[] = [
  [routes.publication('news', ''), 'news'],
  [routes.publication('article', ''), 'articles'],
  [routes.publication('episode', ''), 'episodes'],
  [routes.document(''), 'documents'],
  [routes.category(''), 'categories'],
  [routes.unit(''), 'units'],
  [routes.campaign(''), 'campaigns'],
]

/**
 * What a link in a text leads to within the portal; null when that is not for us to judge: another
 * site, a mail address, a place on the same page, a list, a file.
 *
 * @param siteUrl under which readers know the portal: "https://congdoan.example.vn".
 */
export function targetOfLink(url: string, siteUrl: string): LinkTarget | null {
  if (!/^(\/(?![/\\])|https?:)/i.test(url) || !URL.canParse(url, siteUrl)) return null
  const { host, pathname } = new URL(url, siteUrl)
  if (host !== new URL(siteUrl).host) return null
  const path = decodedPath(pathname)
  if (path === null) return { kind: 'nowhere', path: pathname }
  if (path === PREVIEWS || path.startsWith(`${PREVIEWS}/`)) return { kind: 'preview' }

  for (const [prefix, collection] of SECTIONS) {
    if (!path.startsWith(prefix)) continue
    const slug = path.slice(prefix.length)
    return slug.includes('/') ? { kind: 'nowhere', path } : { kind: 'item', collection, slug, path }
  }
  const [first = '', ...rest] = path.slice(1).split('/')
  // Lists, statistics, the panel, files.
  if (first === '' || first.includes('.') || isReserved(first)) return null
  if (rest.length > 0) return { kind: 'nowhere', path }
  return { kind: 'item', collection: 'pages', slug: first, path }
}

function isReserved(segment: string): boolean {
  return RESERVED_SEGMENTS.some((reserved) => reserved === segment)
}

/** As redirects and slugs are stored: decoded, NFC, without a slash at the end. */
function decodedPath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname).normalize('NFC').replace(/\/+$/, '')
    return path === '' ? '/' : path
  } catch {
    // Broken percent signs: no page has such an address.
    return null
  }
}
