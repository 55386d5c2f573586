import type { IncomingMessage, ServerResponse } from 'node:http'
import { createProxyServer } from 'httpxy'
import { STAMP_HEADER } from '@/database/content-stamp'
import { explainOutage } from './outage'
import { isAway } from './render'

/** What answers a request, such as Next. Rejects when it could not. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface PassOnOptions {
  /** Where Next listens: `http://127.0.0.1:12345`. */
  origin: string
  /** Whether the database answers: without it Next takes people for strangers, and refuses them. */
  isConnected: () => boolean
}

/**
 * Passes requests on to Next as they come, and its answers back, both as streams. Next is told who
 * asks and under which name (`X-Forwarded-…`), unless a proxy before us has said so already.
 */
export function createPassOn({ origin, isConnected }: PassOnOptions): PageHandler {
  const proxy = createProxyServer({ target: origin, xfwd: true })
  proxy.on('proxyRes', (answer, request, response) => {
    if ((answer.statusCode ?? 500) >= 300 && !isConnected()) {
      answer.resume()
      explainOutage(request, response)
      return
    }
    // Speaks of the connection between us and Next; Node says how long the reader's lives.
    delete answer.headers['keep-alive']
  })
  return async (request, response) => {
    // Ours to say, and only of reader pages.
    Reflect.deleteProperty(request.headers, STAMP_HEADER)
    try {
      await proxy.web(request, response)
    } catch (error) {
      if (!isAway(error) || response.headersSent) throw error
      explainOutage(request, response)
    }
  }
}
