import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { fallbackPage } from './fallback-page'

const SECOND = 1000
/**
 * What a request's address and headers may be long together: 10,000 letters of Vietnamese are some
 * 30 kB in an address, and Node's own 16 kB would refuse them.
 */
export const MAX_HEADER_BYTES = 64 * 1024
/** How long the rest of a refused request is read, so that its sender gets to see the answer. */
const LINGER_MS = 5 * SECOND

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** The server that readers reach: what it cannot read it refuses with a page of ours as well. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, listener)
  server.headersTimeout = 20 * SECOND
  // Time for a whole request: a recording of 50 MB sent from a phone on a slow network.
  server.requestTimeout = 15 * 60 * SECOND
  // Longer than the 60 s of nginx and most proxies, or they would write into a closed connection.
  server.keepAliveTimeout = 65 * SECOND
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else refuse(socket, STATUS_OF[error.code ?? ''] ?? 400)
  })
  return server
}

/** There is no response to write to: Node has not understood what was asked. */
function refuse(socket: Socket, status: number): void {
  const { headers, body } = fallbackPage(status)
  const lines = Object.entries({
    ...headers,
    'content-length': body.length,
    connection: 'close',
  }).map(([name, value]) => `${name}: ${String(value)}`)
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n')
  // A connection that is closed with something unread in it takes the answer along.
  socket.resume()
  socket.setTimeout(LINGER_MS, () => socket.destroy())
  socket.end(Buffer.concat([Buffer.from(head), body]))
}
