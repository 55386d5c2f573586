import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import next from 'next'
import { createRenderer } from './capture'
import { startClock } from './clock'
import { withErrorPages } from './errors'
import { withLeanHtml } from './lean-html'
import { listen } from './listen'
import { log } from './log'
import type { RedirectLookup } from './redirects'
import { createRequestListener } from './request-listener'

const SECOND = 1000
const RENDER_TIMEOUT_MS = 30 * SECOND
const DRAIN_MS = 10 * SECOND
const CLOCK_INTERVAL_MS = 15 * SECOND
const CLOCK_TIMEOUT_MS = 60 * SECOND

interface ServeOptions {
  /** 0 takes any free port. */
  port: number
  host: string
  jobsSecret: string
  /** Closed when the server has stopped. */
  redirects: RedirectLookup
}

export interface RunningServer {
  /** Where this machine reaches the portal, such as `http://127.0.0.1:3000`. */
  address: string
  /** Stops accepting, lets running requests finish (10 s at most), then closes what was opened. */
  close: () => Promise<void>
}

/**
 * Runs the portal in this process: Next from `.next` in the working directory, our server around
 * it, and the clock. Rejects with ListenRefused when the port cannot be had. NODE_ENV must be
 * `production` before this module is loaded.
 */
export async function serve({
  port,
  host,
  jobsSecret,
  redirects,
}: ServeOptions): Promise<RunningServer> {
  // Next hangs its upgrade handler on the server it is given, and it leaves sockets open that ask
  // for a WebSocket nobody serves. On one that never listens it does no harm.
  const app = next({ dev: false, hostname: host, port, httpServer: createServer() })
  await app.prepare()
  const handler = app.getRequestHandler()
  const renderer = withLeanHtml(createRenderer({ handler, timeoutMs: RENDER_TIMEOUT_MS }))
  const render = withErrorPages({ render: renderer, redirects, log })
  const server = createServer(createRequestListener({ handler, render, log }))
  setTimeouts(server)
  await listen(server, { port, host })
  const address = addressOf(server, host)
  const clock = startClock({
    url: `${address}/api/payload-jobs/run`,
    secret: jobsSecret,
    intervalMs: CLOCK_INTERVAL_MS,
    timeoutMs: CLOCK_TIMEOUT_MS,
    log,
  })
  return {
    address,
    close: async () => {
      clock.stop()
      await drain(server)
      await app.close()
      await redirects.close()
    },
  }
}

function setTimeouts(server: Server): void {
  server.headersTimeout = 20 * SECOND
  // Time for a whole request: a recording of 50 MB sent from a phone on a slow network.
  server.requestTimeout = 15 * 60 * SECOND
  // Longer than the 60 s of nginx and most proxies, or they would write into a closed connection.
  server.keepAliveTimeout = 65 * SECOND
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // A kept-alive connection goes idle when its last answer is out, after `close` has looked.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 100)
  await Promise.race([closed, delay(DRAIN_MS, undefined, { ref: false })])
  clearInterval(sweep)
  server.closeAllConnections()
  await closed
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
