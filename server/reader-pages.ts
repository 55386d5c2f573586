import { isKeptFile, isMadeFile } from '@/site/rooms'
import { normalisePath, readTarget } from './request-target'

/** Rooms of Next's own (the admin panel, REST, its files), and what supervisors ask for. */
const OTHER_ROOMS = new Set(['admin', 'api', '_next', '.well-known', 'healthz', 'readyz'])

/**
 * Endings of files that pages load. Not every dot: old sites lived at `/tin/123.html` or
 * `/index.php` and linked to `/cong-van.pdf`; these must reach the redirects and our 404 page.
 */
const FILE =
  /\.(?:avif|css|gif|ico|jpe?g|js|json|m4a|map|mjs|mp3|mp4|ogg|png|svg|txt|wasm|webm|webmanifest|webp|woff2?|xml)$/i

/**
 * Whether a request asks for a reader's page: HTML that is cached, and whose errors are ours. Feeds
 * and sitemaps are kept in the same way, since they are outdated when pages are.
 * Everything else goes through to Next untouched. A broken address is a reader's page too, so that
 * whoever mistyped it gets a page that helps.
 */
export function isReaderPage(method: string | undefined, url: string | undefined): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const target = readTarget(url ?? '')
  if (target === null) return false
  const path = normalisePath(target.path)
  if (path === null) return true
  if (isKeptFile(path)) return true
  const [room = ''] = path.split('/').filter((segment) => segment !== '')
  return !OTHER_ROOMS.has(room) && !FILE.test(path) && !isMadeFile(path)
}
