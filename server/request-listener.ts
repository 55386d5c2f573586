import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { answer } from './answer'
import type { ContentWatch } from './content-watch'
import { guardHeaders } from './headers'
import type { Health } from './health'
import type { Log } from './log'
import { explainOutage } from './outage'
import { type PageAddress, pageAddressOf } from './page-address'
import type { PageCache } from './page-cache'
import type { PageHandler } from './pass-on'
import type { Readings } from './readings'
import { isReaderPage } from './reader-pages'
import { normalisePath, readTarget } from './request-target'
import type { StaticFiles } from './static-files'

/** What is remembered of the forms in which addresses came, so that they need not be read again. */
const ADDRESSES = { max: 20_000, maxSize: 8 * 1024 * 1024 }
/** Longer ones are not: they would fill the memory, and no link is that long. */
const LONGEST_ADDRESS = 2000

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

interface ListenerOptions {
  /** Has Next answer, for everything that nobody else answers. */
  passOn: PageHandler
  cache: PageCache
  staticFiles: StaticFiles
  health: Health
  watch: Pick<ContentWatch, 'expectChange' | 'isConnected'>
  readings: Pick<Readings, 'note'>
  /** Whether readers reach the site by https. */
  isSecure: boolean
  log: Log
}

/** What the HTTP server calls for each request. Nothing that one request does ends the process. */
export function createRequestListener(options: ListenerOptions): RequestListener {
  const { cache, log, readings } = options
  const addresses = new LRUCache<string, PageAddress>({
    ...ADDRESSES,
    sizeCalculation: ({ path, url }, raw) => 2 * (raw.length + path.length + url.length),
  })

  const fail = (error: unknown, request: IncomingMessage, response: ServerResponse) => {
    log.error('request failed', error, { url: request.url })
    if (response.headersSent) response.destroy()
    else response.writeHead(500, { 'Cache-Control': 'no-store' }).end()
  }

  const page = async (address: PageAddress, request: IncomingMessage, response: ServerResponse) => {
    const found = address.isPersonal
      ? await cache.renderFor(address.url, request.headers)
      : await cache.get(address)
    await answer(request, response, found)
    if (address.isItem && found.page.record.status === 200) readings.note(request, address.path)
  }

  return (request, response) => {
    const { method, url = '' } = request
    const known = method === 'GET' || method === 'HEAD' ? addresses.get(url) : undefined
    const fresh = known && !known.isPersonal && cache.findFresh(known.url)
    if (fresh) {
      // The way of nearly every request: nothing is looked up, nothing is waited for.
      const sending = answer(request, response, { page: fresh, outdated: null })
      sending?.catch((error: unknown) => {
        fail(error, request, response)
      })
      if (known.isItem && fresh.record.status === 200) readings.note(request, known.path)
      return
    }
    const address = known ?? (isReaderPage(method, url) ? pageAddressOf(url) : null)
    const work = address
      ? page(address, request, response)
      : answerOther(request, response, options)
    if (address && !known && url.length <= LONGEST_ADDRESS) addresses.set(url, address)
    work.catch((error: unknown) => {
      fail(error, request, response)
    })
  }
}

/** Files, health, the admin panel, REST: everything but reader pages. */
async function answerOther(
  request: IncomingMessage,
  response: ServerResponse,
  { passOn, staticFiles, health, watch, isSecure }: ListenerOptions,
): Promise<void> {
  const target = readTarget(request.url ?? '')
  const path = target === null ? null : normalisePath(target.path)
  if (target === null || path === null) {
    response.writeHead(400).end()
    return
  }
  const isSaving = !READING.has(request.method ?? '')
  const isAdmin = path === '/admin' || path.startsWith('/admin/')
  guardHeaders(response, {
    isAdmin,
    isSecure,
    // Whoever has saved and is told so must see it, on whatever page they open next.
    onDone: isSaving ? watch.expectChange : undefined,
  })
  const report = health.find(path)
  if (report) return report(response)
  if (staticFiles(request, response)) return
  if (!watch.isConnected) {
    explainOutage(request, response)
    return
  }
  request.url = target.path + target.search
  await passOn(request, response)
}
