import type { IncomingHttpHeaders } from 'node:http'
import { isAway, type PageRequest, type Render, type RenderedPage, RenderTimeout } from './render'
import { fallbackPage } from './fallback-page'
import type { Log } from './log'
import { moveTo } from './move-to'
import type { PortalDatabase } from './database'
import { SHARED_PREVIEWS } from '@/site/rooms'
import { routes } from '@/site/routes'
import { normalisePath, readTarget } from './request-target'

/** Where the portal keeps its error pages; asked for by nobody but us. */
const ERROR_PAGES = '/loi'
const RETRY_AFTER_SECONDS = '30'

interface ErrorPageOptions {
  render: Render
  /** What error pages are rendered with: they are shared by everyone. */
  requestHeaders: IncomingHttpHeaders
  database: Pick<PortalDatabase, 'findRedirect'>
  /** Error pages show the newest items: each is rendered once for each state of the content. */
  watch: { readonly state: { stamp: string }; readonly isConnected: boolean }
  log: Log
}

/**
 * Wraps a renderer so that every fault ends in an answer a reader understands; it never rejects.
 *
 * - 404 of a link to a draft: 410, whether it has had its time, was taken back or never was; who
 *   guesses learns nothing.
 * - 410 of a short link, whose item readers cannot see any more.
 * - 404: the address may have moved (301) or been withdrawn (410). Only a 404 asks, so a living
 *   item beats a redirect. When the database does not say, the answer is 503: a 404 would tell a
 *   search engine to forget an address that has merely moved.
 * - 500 for a page that fails, 503 for one that takes too long, while Next is started anew, and for
 *   whatever goes wrong while the database is down.
 *
 * Next's own error pages need JavaScript (vercel/next.js #62228) and a page cannot answer 410, so
 * the body is that of `/loi/404`, `/loi/410` or `/loi/500`, rendered like any page; if that fails
 * as well, a static one.
 */
export function withErrorPages(options: ErrorPageOptions): Render {
  const { render, database, log } = options
  const errorPage = createErrorPage(options)

  const renderOrExplain = async (request: PageRequest): Promise<RenderedPage> => {
    try {
      return await render(request)
    } catch (error) {
      log.error('page failed', error, { url: request.url })
      const isPassing = error instanceof RenderTimeout || isAway(error)
      return errorPage(isPassing ? 503 : 500)
    }
  }

  const whatBecameOf = async (path: string): Promise<RenderedPage> => {
    try {
      const redirect = await database.findRedirect(path)
      if (redirect?.type === 'gone') return await errorPage(410)
      return (redirect && moveTo(redirect.to, path)) ?? (await errorPage(404))
    } catch (error) {
      log.error('redirects not readable', error, { path })
      return errorPage(503)
    }
  }

  return async (request) => {
    const path = normalisePath(readTarget(request.url)?.path ?? '%')
    if (path === null || isErrorPage(path)) return errorPage(404)
    const page = await renderOrExplain(request)
    if (page.status === 404 && path.startsWith(`${SHARED_PREVIEWS}/`)) {
      return errorPage(410, routes.closedPreview())
    }
    if (page.status === 410) return errorPage(410)
    if (page.status === 404) return whatBecameOf(path)
    if (page.status < 500 || page.status === 503) return page
    return errorPage(500)
  }
}

function createErrorPage({ render, requestHeaders, watch, log }: ErrorPageOptions) {
  const renderOnce = oncePerStamp(render, watch)
  return async (
    status: 404 | 410 | 500 | 503,
    url: string = `${ERROR_PAGES}/${status === 503 ? 500 : status}`,
  ): Promise<RenderedPage> => {
    if (!watch.isConnected) return withStatus(503, fallbackPage(503))
    try {
      const page = await renderOnce({ url, headers: requestHeaders })
      if (page.status !== 200) throw new Error(`${url} answered ${page.status}`)
      return withStatus(status, page)
    } catch (error) {
      log.error('error page failed', error, { url })
      return withStatus(status, fallbackPage(status))
    }
  }
}

/** A flood of invented addresses costs no rendering of the page that says so. */
function oncePerStamp(render: Render, watch: ErrorPageOptions['watch']): Render {
  const made = new Map<string, { stamp: string; page: Promise<RenderedPage> }>()
  return (request) => {
    const { stamp } = watch.state
    const last = made.get(request.url)
    if (last?.stamp === stamp) return last.page
    const page = render(request)
    made.set(request.url, { stamp, page })
    // What failed is not kept: the next one tries again.
    const forget = () => made.delete(request.url)
    page.then(({ status }) => status === 200 || forget(), forget)
    return page
  }
}

function withStatus(status: number, page: RenderedPage): RenderedPage {
  const headers = { ...page.headers }
  if (status >= 500) headers['cache-control'] = 'no-store'
  if (status === 503) headers['retry-after'] = RETRY_AFTER_SECONDS
  return { ...page, status, headers }
}

function isErrorPage(path: string): boolean {
  return path === ERROR_PAGES || path.startsWith(`${ERROR_PAGES}/`)
}
