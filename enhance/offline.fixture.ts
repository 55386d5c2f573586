/** A browser around the worker `public/sw.js`: its caches, and a network of the test's. */
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'

export const ORIGIN = 'https://portal.test'
export const SOURCE = readFileSync('public/sw.js', 'utf8')

type Answer = Response | 'none' | 'slow'
type Stored = Map<string, Map<string, Response>>

export interface Portal {
  /** What the network answers; pages that are not in here are read well. */
  network: Map<string, Answer>
  /** What the browser has loaded, and keeps in its own cache. */
  loaded: Map<string, Response>
  stored: Stored
  read: (path: string, files?: string[], more?: { isFromElsewhere?: boolean }) => Promise<void>
  open: (path: string, more?: object) => Promise<Response | null>
  activate: () => Promise<void>
  asked: string[]
  connection: { saveData: boolean }
}

export function page(title: string, status = 200): Response {
  const html = `<html><title>${title}</title><nav>Trang chủ</nav><main id="noi-dung"><h1>${title}</h1></main></html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html' } })
}

export function startWorker(): Portal {
  const listeners = new Map<string, (event: object) => void>()
  const network = new Map<string, Answer>()
  const loaded = new Map<string, Response>()
  const stored: Stored = new Map()
  const asked: string[] = []
  const connection = { saveData: false }

  const fetchOne = async (request: string | { url: string }, options?: { cache?: string }) => {
    const url = new URL(typeof request === 'string' ? request : request.url, ORIGIN)
    if (options?.cache === 'only-if-cached') {
      const found = loaded.get(url.pathname) ?? loaded.get(url.href)
      if (!found) throw new TypeError('not in the cache of the browser')
      return found.clone()
    }
    asked.push(url.href)
    const answer = network.get(url.pathname) ?? network.get('*') ?? page(url.pathname)
    if (answer === 'none') throw new TypeError('no network')
    return answer === 'slow' ? new Promise<Response>(() => undefined) : answer.clone()
  }

  const context = createContext({
    navigator: { connection },
    ...{ URL, Response, Headers, Intl, Date, console: { info: () => undefined } },
    setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
    fetch: fetchOne,
    caches: cachesIn(stored),
    self: {
      location: { origin: ORIGIN },
      registration: { navigationPreload: { enable: () => Promise.resolve() } },
      skipWaiting: () => Promise.resolve(),
      addEventListener: (name: string, listener: (event: object) => void) => {
        listeners.set(name, listener)
      },
    },
  })
  runInContext(SOURCE, context)

  const tell = async (name: string, event: object) => {
    const waits: Promise<unknown>[] = []
    listeners.get(name)?.({ ...event, waitUntil: (wait: Promise<unknown>) => waits.push(wait) })
    await Promise.all(waits)
  }

  return {
    network,
    loaded,
    stored,
    asked,
    connection,
    activate: () => tell('activate', {}),
    read: (path, files = [], more = {}) => {
      const { pathname, href } = new URL(path, ORIGIN)
      if (!loaded.has(pathname)) loaded.set(pathname, page(pathname))
      for (const file of files) loaded.set(file, new Response(file))
      return tell('message', { data: { url: href, files, ...more } })
    },
    open: (path, more = {}) => {
      let answer: Promise<Response | null> = Promise.resolve(null)
      const { clientId = '', resultingClientId = '', ...request } = more as Record<string, string>
      listeners.get('fetch')?.({
        clientId,
        resultingClientId,
        preloadResponse: Promise.resolve(undefined),
        request: { url: new URL(path, ORIGIN).href, method: 'GET', mode: 'navigate', ...request },
        waitUntil: () => undefined,
        respondWith: (given: Promise<Response>) => {
          answer = given
        },
      })
      return answer
    },
  }
}

/** As much of CacheStorage as the worker uses. */
function cachesIn(stored: Stored) {
  const hrefOf = (path: string) => new URL(path, ORIGIN).href
  return {
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
    open: (name: string) => {
      const entries = stored.get(name) ?? new Map<string, Response>()
      stored.set(name, entries)
      return Promise.resolve({
        match: (url: string) => Promise.resolve(entries.get(hrefOf(url))?.clone()),
        put: (url: string, response: Response) => {
          entries.set(hrefOf(url), response)
          return Promise.resolve()
        },
        delete: (url: string) => Promise.resolve(entries.delete(hrefOf(url))),
        keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
      })
    },
  }
}
