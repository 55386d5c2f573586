import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { runUnderStamp, STAMP_HEADER } from '@/database/content-stamp'
import { MAX_HEADER_BYTES } from './http-server'
import { listen } from './listen'
import { log } from './log'
import { surviveFaults } from './survive-faults'

/** Longer than anyone who asks keeps an idle connection, so that nobody writes into a closed one. */
const KEEP_ALIVE_MS = 120_000

export interface Renderer {
  /** Where it answers, on this machine only: `http://127.0.0.1:12345`. */
  origin: string
  close: () => Promise<void>
}

/**
 * Next from `.next` in the working directory, behind a port that this machine alone reaches: it
 * renders the pages and runs the admin panel and REST. Whom it answers, and with which headers, is
 * the front's business (`front.ts`). NODE_ENV must be `production` before this module is loaded.
 */
export async function openRenderer({
  host,
  port,
  ownPort,
}: {
  /** The address that the portal listens on. */
  host: string
  port: number
  /** Where Next is asked, on this machine only; 0 takes any free port. */
  ownPort: number
}): Promise<Renderer> {
  surviveFaults(log)
  // Next hangs its upgrade handler on the server it is given, and it leaves sockets open that ask
  // for a WebSocket nobody serves. On one that never listens it does no harm.
  const app = next({ dev: false, hostname: host, port, httpServer: createServer() })
  await app.prepare()
  const handler = app.getRequestHandler()
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    underItsStamp(request, () => handler(request, response)).catch((error: unknown) => {
      log.error('request failed', error, { url: request.url })
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  // The front has limits of its own for those who send slowly.
  server.requestTimeout = 0
  await listen(server, { port: ownPort, host: '127.0.0.1' })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      await app.close()
    },
  }
}

/** Runs the work with what the front says of the content; of all but reader pages it says nothing. */
function underItsStamp<T>({ headers }: IncomingMessage, work: () => T): T {
  const stamp = headers[STAMP_HEADER]
  return typeof stamp === 'string' && stamp !== '' ? runUnderStamp(stamp, work) : work()
}
