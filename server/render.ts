import { Agent, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { STAMP_HEADER } from '@/database/content-stamp'

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
 * (`withErrorPages(createRenderer(…))`), and knows nothing of the client's connection.
 */
export type Render = (request: PageRequest) => Promise<RenderedPage>

/** Next did not answer in time. */
export class RenderTimeout extends Error {
  override name = 'RenderTimeout'
}

/** Whether Next is not there: it has broken off, and is being started anew. */
export function isAway(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ECONNREFUSED'
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

/** Headers of Next's answer that speak of its connection or of bytes that we send anew. */
const STRIPPED = new Set([
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
])

interface RendererOptions {
  /** Where Next listens: `http://127.0.0.1:12345`. */
  origin: string
  timeoutMs: number
  /**
   * What the content has reached by now: what Next has read since then it may use again for pages
   * that are asked for under the same stamp.
   */
  stamp: () => string
}

/**
 * Renders pages by asking Next, into memory. The render does not depend on the client who asked: one
 * who goes away does not stop it, and several may share it. Throws RenderTimeout, or what the
 * connection throws when the answer does not come or breaks off.
 */
export function createRenderer({ origin, timeoutMs, stamp }: RendererOptions): Render {
  const agent = new Agent({ keepAlive: true })
  return async ({ url, headers }) => {
    const target = new URL(origin)
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        const { hostname, port } = target
        const path = withoutFlightParameter(url)
        const asked = {
          ...keep(headers, (name) => !LEFT_OUT.has(name)),
          [STAMP_HEADER]: stamp(),
        }
        get({ hostname, port, path, headers: asked, agent, signal }, resolve).on('error', reject)
      })
      return {
        status: answer.statusCode ?? 500,
        headers: keep(answer.headers, (name) => !STRIPPED.has(name)) as RenderedPage['headers'],
        body: await buffer(answer),
      }
    } catch (error) {
      if (signal.aborted) throw new RenderTimeout(`No answer within ${timeoutMs} ms`)
      throw error
    }
  }
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
