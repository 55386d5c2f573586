import type { IncomingMessage, ServerResponse } from 'node:http'
import { createProxyServer } from 'httpxy'

/** What answers a request, such as Next. Rejects when it could not. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Passes requests on to Next as they come, and its answers back, both as streams. Next is told who
 * asks and under which name (`X-Forwarded-…`), unless a proxy before us has said so already.
 *
 * @param origin where Next listens: `http://127.0.0.1:12345`.
 */
export function createPassOn(origin: string): PageHandler {
  const proxy = createProxyServer({ target: origin, xfwd: true })
  proxy.on('proxyRes', (answer) => {
    // Speaks of the connection between us and Next; Node says how long the reader's lives.
    delete answer.headers['keep-alive']
  })
  return async (request, response) => {
    await proxy.web(request, response)
  }
}
