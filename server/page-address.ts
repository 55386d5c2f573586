import { QUERY_PARAMETERS } from '@/site/queries'
import { isPersonalPage } from '@/site/rooms'
import { publicationOfPath } from '@/site/sections'
import { normalisePath, readTarget } from './request-target'

/** A reader's page as the cache knows it. */
export interface PageAddress {
  /** Decoded, NFC, without a trailing slash: how redirects and gone addresses are compared. */
  path: string
  /** What is asked of Next, and the key in the cache: encoded, known parameters in a fixed order. */
  url: string
  /** What it shows depends on who asks: rendered for each request, and kept for nobody. */
  isPersonal: boolean
  /** The page of a tin, a bài or an episode: how often these are read is counted. */
  isItem: boolean
}

/** No parameter of ours is longer; of a search, what is longer is not looked at anyway. */
const LONGEST_VALUE = 300

/** No link of ours is near as long; what is kept of addresses must be bounded as well. */
const LONGEST_PATH = 1000

const BROKEN: PageAddress = { path: '/%', url: '/%', isPersonal: false, isItem: false }

/**
 * The one address of a page, however it was linked to: `?fbclid=…`, `utm_…` and whatever else the
 * portal does not know are left out, so that they neither make another copy nor reach the page.
 * All broken and endless addresses are one, which leads nowhere.
 */
export function pageAddressOf(rawUrl: string): PageAddress {
  const target = readTarget(rawUrl)
  const path = target === null ? null : normalisePath(target.path)
  if (target === null || path === null || path.length > LONGEST_PATH) return BROKEN
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  // Next leads `/tin-tuc/` to `/tin-tuc`; two slashes are put right in the same way.
  const slash = path !== '/' && target.path.endsWith('/') ? '/' : ''
  const url = encoded + slash + knownQuery(target.search)
  const isItem = publicationOfPath(path) !== null
  return { path, url, isPersonal: isPersonalPage(path), isItem }
}

function knownQuery(search: string): string {
  if (search.length < 2) return ''
  const given = new URLSearchParams(search)
  const known = new URLSearchParams()
  for (const name of QUERY_PARAMETERS) {
    const value = given.get(name)
    if (value !== null) known.set(name, value.normalize('NFC').trim().slice(0, LONGEST_VALUE))
  }
  return known.size === 0 ? '' : `?${known.toString()}`
}
