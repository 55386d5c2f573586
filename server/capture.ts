import { IncomingMessage, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { CapturedResponse } from './captured-response'

/** What Next's request handler looks like from here. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A page that someone asks for: always by GET; `url` is `/path?query`, percent-encoded. */
export interface PageRequest {
  url: string
  headers: IncomingHttpHeaders
}

/** A whole answer in memory: header names in lower case, the body not compressed. */
export interface RenderedPage {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

/**
 * A step of the pipeline that makes reader pages: each step wraps the one before it
 * (`withErrorPages(createRenderer(handler))`), and knows nothing of the client's connection.
 */
export type Render = (request: PageRequest) => Promise<RenderedPage>

/** The handler did not answer in time. */
export class RenderTimeout extends Error {
  override name = 'RenderTimeout'
}

/**
 * Headers of a reader's request that would change the answer's form: pages are rendered whole, as
 * HTML, not compressed, and judged fresh or not by us. React's flight requests (`rsc`) get HTML as
 * well: reader pages carry no runtime that could read anything else, and a link out of the admin
 * panel then loads the page in full.
 */
const LEFT_OUT = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'keep-alive',
  'next-hmr-refresh',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'range',
  'rsc',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Headers of the handler's answer that speak of its connection or of bytes that we send anew. */
const STRIPPED = new Set([
  'connection',
  'content-length',
  'etag',
  'keep-alive',
  'transfer-encoding',
])

interface RendererOptions {
  handler: PageHandler
  timeoutMs: number
}

/**
 * Renders pages with a handler, in memory. The render does not depend on the client who asked: one
 * who goes away does not stop it, and later several may share it. Throws what the handler throws,
 * RenderTimeout, or CaptureAborted.
 */
export function createRenderer({ handler, timeoutMs }: RendererOptions): Render {
  return async ({ url, headers }) => {
    const request = createRequest({ url: withoutFlightParameter(url), headers })
    const response = new CapturedResponse(request)
    const timer = setTimeout(() => {
      response.destroy(new RenderTimeout(`No answer within ${timeoutMs} ms`))
    }, timeoutMs)
    const fail = (error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)))
    }
    try {
      handler(request, response).catch(fail)
      const page = await response.page
      return { ...page, headers: keep(page.headers, (name) => !STRIPPED.has(name)) }
    } finally {
      clearTimeout(timer)
    }
  }
}

/** A request that no client sent: GET, no body, on a socket that leads nowhere. */
function createRequest({ url, headers }: PageRequest): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.headers = keep(headers, (name) => !LEFT_OUT.has(name))
  request.complete = true
  request.push(null)
  return request
}

/** `_rsc` goes with the `rsc` header, and like it is no part of the address. */
function withoutFlightParameter(url: string): string {
  return url.replace(/([?&])_rsc(?:=[^&]*)?(&|$)/, (_, before: string, after: string) =>
    after === '' ? '' : before,
  )
}

function keep<T extends object>(headers: T, isKept: (name: string) => boolean): T {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => isKept(name))) as T
}
