import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answer } from './answer'
import type { PageHandler, Render } from './capture'
import { fallbackPage } from './fallback-page'
import { guardHeaders } from './headers'
import type { Log } from './log'
import { isReaderPage } from './reader-pages'
import { normalisePath, readTarget } from './request-target'

interface ListenerOptions {
  /** Next's handler, for everything that is not a reader's page. */
  handler: PageHandler
  /** The pipeline that makes reader pages. */
  render: Render
  log: Log
}

/** What the HTTP server calls for each request. Nothing that one request does ends the process. */
export function createRequestListener(options: ListenerOptions): RequestListener {
  return (request, response) => {
    respond(request, response, options).catch((error: unknown) => {
      options.log.error('request failed', error, { url: request.url })
      if (response.headersSent) response.destroy()
      else void answer(request, response, fallbackPage(500))
    })
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { handler, render }: ListenerOptions,
): Promise<void> {
  const target = readTarget(request.url ?? '')
  if (target === null) {
    response.writeHead(400).end()
    return
  }
  const isPage = isReaderPage(request.method, request.url)
  const path = normalisePath(target.path) ?? ''
  const isAdmin = path === '/admin' || path.startsWith('/admin/')
  guardHeaders(response, { isAdmin, isReaderPage: isPage })
  const url = target.path + target.search
  if (isPage) {
    await answer(request, response, await render({ url, headers: forwardedHeaders(request) }))
  } else {
    request.url = url
    await handler(request, response)
  }
}

/** Rendering has no connection of its own to tell the client's address from. */
function forwardedHeaders({ headers, socket }: IncomingMessage): IncomingMessage['headers'] {
  if (headers['x-forwarded-for'] !== undefined || socket.remoteAddress === undefined) return headers
  return { ...headers, 'x-forwarded-for': socket.remoteAddress }
}
