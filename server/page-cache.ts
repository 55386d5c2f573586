import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { RenderedPage, Render } from './render'
import type { ContentWatch } from './content-watch'
import { fallbackPage } from './fallback-page'
import { allowEmbeds } from './headers'
import type { Log } from './log'
import type { PageAddress } from './page-address'
import type { PageCopies } from './page-copies'
import { QueueFull, type RenderQueue } from './render-queue'
import { SealedPage } from './sealed-page'

/** How long a reader waits for a new rendering while there is an outdated copy to give. */
const PATIENCE_MS = 1000
/** One line in the log for all the outdated copies that are served in this time. */
const TELL_EVERY_MS = 10_000

interface Kept {
  page: SealedPage
  /** The state of the content that it shows. */
  stamp: string
  /** When it was made, in milliseconds since 1970. */
  madeAt: number
}

/** Why a reader gets a copy that may be outdated. */
type Reason = 'database' | 'failed' | 'overload' | 'slow'

export interface FoundPage {
  page: SealedPage
  /** Null for a page that is up to date. */
  outdated: Reason | null
}

export interface PageCache {
  /** The page if it is kept and up to date: no promise, for the sake of speed. */
  findFresh: (url: string) => SealedPage | null
  /** The page, rendered if need be. Never rejects. */
  get: (address: PageAddress) => Promise<FoundPage>
  /** The page for the one who asks, from nowhere and kept nowhere. Never rejects. */
  renderFor: (url: string, headers: IncomingHttpHeaders) => Promise<FoundPage>
}

interface PageCacheOptions {
  /** The pipeline that makes reader pages; it answers faults with pages. */
  render: Render
  queue: RenderQueue
  watch: ContentWatch
  copies: PageCopies
  /** What pages are rendered with: the same for everyone, or they could not be shared. */
  requestHeaders: IncomingHttpHeaders
  /** Go with every page. */
  headers: [string, string][]
  /** How many bytes are kept of addresses without a query, and of all other answers. */
  limits: { pages: number; others: number }
  /** For how long a page is up to date under the same stamp, in milliseconds. */
  lifetimeOf: (url: string) => number
  log: Log
}

/**
 * Keeps reader pages in memory under the content's stamp, and the good ones on disk as well.
 *
 * - Up to date while the stamp is the current one, and no longer than its page's lifetime.
 * - Several who ask for the same page share one rendering.
 * - An outdated copy is served when rendering fails, takes longer than a second or has to wait in
 *   line, and while the database is down; marked, and never for an address that is gone.
 * - Redirects, errors and pages with a query have a smaller place of their own, so that a flood of
 *   invented addresses does not drive out the pages that people read.
 */
export async function openPageCache(options: PageCacheOptions): Promise<PageCache> {
  const { render, queue, watch, copies, limits, lifetimeOf } = options
  const pages = new LRUCache<string, Kept>({
    maxSize: limits.pages,
    sizeCalculation: sizeOf,
    disposeAfter: (_, url, reason) => {
      if (reason !== 'set') copies.remove(url)
    },
  })
  const others = new LRUCache<string, Kept>({
    maxSize: limits.others,
    sizeCalculation: sizeOf,
  })
  /** By stamp and address: who asks after a change must not be given what was read before it. */
  const flights = new Map<string, Promise<SealedPage>>()
  const tell = createTeller(options.log)

  for (const { url, page, stamp } of await copies.load()) {
    // When it was made nobody knows any more: what has a lifetime is made anew.
    pages.set(url, { page, stamp, madeAt: 0 })
  }

  const find = (url: string) => pages.get(url) ?? others.get(url)

  const isCurrent = (url: string, { stamp, madeAt }: Kept) =>
    stamp === watch.state.stamp && Date.now() - madeAt < lifetimeOf(url)

  const keep = (url: string, kept: Kept) => {
    const { status } = kept.page.record
    if (status === 200 && !url.includes('?')) {
      others.delete(url)
      pages.set(url, kept)
      copies.save({ url, ...kept })
    } else {
      pages.delete(url)
      others.set(url, kept)
    }
  }

  const seal = (page: RenderedPage) => SealedPage.of(page, allowEmbeds(options.headers, page.body))

  const renderNow = async (url: string): Promise<SealedPage> => {
    // The stamp of before: what changes meanwhile makes the result outdated at once.
    const { stamp } = watch.state
    const page = seal(await render({ url, headers: options.requestHeaders }))
    // An older rendering may end after a newer one.
    const isLate = find(url)?.stamp === watch.state.stamp && stamp !== watch.state.stamp
    if (page.record.status < 500 && !isLate) keep(url, { page, stamp, madeAt: Date.now() })
    return page
  }

  const renderOnce = (url: string): Promise<SealedPage> => {
    const key = `${watch.state.stamp} ${url}`
    const running = flights.get(key)
    if (running) return running
    const flight = queue.run(() => renderNow(url)).finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }

  const renderOr = async (url: string, kept: Kept): Promise<FoundPage> => {
    const outdated = (reason: Reason): FoundPage => {
      tell(reason, url)
      return { page: kept.page, outdated: reason }
    }
    const wasBusy = queue.isBusy
    const flight = renderOnce(url).then(
      (page): FoundPage => (page.record.status < 500 ? fresh(page) : outdated('failed')),
      (): FoundPage => outdated('overload'),
    )
    if (wasBusy) return outdated('overload')
    return withPatience(flight, () => outdated('slow'))
  }

  const renderOrExplain = async (url: string): Promise<FoundPage> => {
    try {
      const page = await renderOnce(url)
      if (page.record.status < 500 || watch.isConnected) return fresh(page)
    } catch (error) {
      if (!(error instanceof QueueFull)) options.log.error('page not rendered', error, { url })
    }
    return fresh(seal(fallbackPage(503)))
  }

  /** Anyone may ask for a page of this kind by an address that they invent: they wait in line too. */
  const renderInTurn = async (url: string, headers: IncomingHttpHeaders): Promise<RenderedPage> => {
    try {
      return await queue.run(() => render({ url, headers }))
    } catch (error) {
      if (!(error instanceof QueueFull)) options.log.error('page not rendered', error, { url })
      return fallbackPage(503)
    }
  }

  return {
    findFresh: (url) => {
      const kept = find(url)
      return kept && isCurrent(url, kept) && watch.isSettled ? kept.page : null
    },
    get: async ({ path, url }) => {
      await watch.settle()
      const kept = find(url)
      if (watch.isConnected) {
        if (kept === undefined) return renderOrExplain(url)
        if (isCurrent(url, kept)) return fresh(kept.page)
        if (watch.state.gone.has(path)) return renderOrExplain(url)
        return renderOr(url, kept)
      }
      if (watch.state.gone.has(path)) return fresh(seal(fallbackPage(410)))
      if (kept === undefined) return fresh(seal(fallbackPage(503)))
      tell('database', url)
      return { page: kept.page, outdated: 'database' }
    },
    renderFor: async (url, headers) => {
      await watch.settle()
      const page = watch.isConnected ? await renderInTurn(url, headers) : fallbackPage(503)
      return fresh(SealedPage.of(page, allowEmbeds(options.headers, page.body), true))
    },
  }
}

/** Bytes, with the address: two for each of its letters. */
function sizeOf({ page }: Kept, url: string): number {
  return page.size + 2 * url.length
}

function fresh(page: SealedPage): FoundPage {
  return { page, outdated: null }
}

function withPatience(flight: Promise<FoundPage>, instead: () => FoundPage): Promise<FoundPage> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(instead())
    }, PATIENCE_MS)
    void flight.then((found) => {
      clearTimeout(timer)
      resolve(found)
    })
  })
}

/** An outage serves thousands of outdated copies: the log says it now and then, with how many. */
function createTeller(log: Log): (reason: Reason, url: string) => void {
  const told = new Map<Reason, { at: number; since: number }>()
  return (reason, url) => {
    const last = told.get(reason) ?? { at: -Infinity, since: 0 }
    last.since += 1
    if (Date.now() - last.at >= TELL_EVERY_MS) {
      log.info('outdated copies served', { reason, copies: last.since, last: url })
      last.at = Date.now()
      last.since = 0
    }
    told.set(reason, last)
  }
}
