import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { withAccessLog } from './access-log'
import { startClock } from './clock'
import { watchContent } from './content-watch'
import { withErrorPages } from './errors'
import { openGoneList } from './gone-list'
import { readerHeaders } from './headers'
import { createHealth } from './health'
import { createHttpServer } from './http-server'
import { keepTickShape } from './keep-tick-shape'
import { withLeanHtml } from './lean-html'
import { listen } from './listen'
import { log } from './log'
import { openPageCache } from './page-cache'
import { openDatabase } from './open-database'
import { openPageCopies } from './page-copies'
import { createPassOn } from './pass-on'
import { countReadings, sendReadings } from './readings'
import { createRenderer } from './render'
import { createRenderQueue } from './render-queue'
import { createRequestListener } from './request-listener'
import { createStaticFiles } from './static-files'
import { surviveFaults } from './survive-faults'

const SECOND = 1000
const MEGABYTE = 1024 * 1024
const RENDER_TIMEOUT_MS = 30 * SECOND
const DRAIN_MS = 10 * SECOND
const CLOCK_INTERVAL_MS = 15 * SECOND
const CLOCK_TIMEOUT_MS = 60 * SECOND
const WATCH_INTERVAL_MS = 100
const WATCH_TIMEOUT_MS = 3 * SECOND
const READINGS_INTERVAL_MS = 60 * SECOND
const READINGS_TIMEOUT_MS = 10 * SECOND
/** Some 500 kB. */
const MOST_PAGES_READ = 5000
/** The front page shows what is read most, which changes without the content. */
const FRONT_PAGE_LIFETIME_MS = 10 * 60 * SECOND
/** Rendering is work for the processor: more at once would only make each of them later. */
const RENDERS = { running: 4, waiting: 1000 }
/** Some 5,000 pages of 3 kB, compressed in two ways, and 2 kB around each. */
const CACHE_LIMITS = { pages: 40 * MEGABYTE, others: 8 * MEGABYTE }

interface FrontOptions {
  /** 0 takes any free port. */
  port: number
  host: string
  /** The address that readers type. */
  siteUrl: string
  jobsSecret: string
  databaseUrl: string
  /** Where Next listens: `http://127.0.0.1:12345`. */
  rendererOrigin: string
  /** Copies of pages, and what must not be served: for a restart while the database is down. */
  cacheDirectory: string
  /** Next's build, and the build's copies of what is served as it is. */
  build: { id: string; hashed: string; published: string }
  mediaDirectory: string
  hasAccessLog: boolean
  /** The calendar day in Asia/Ho_Chi_Minh, which pages show. */
  today: () => string
  /** Whether this start has migrated the database. */
  isMigrated: () => boolean
}

export interface Front {
  /** Where this machine reaches the portal, such as `http://127.0.0.1:3000`. */
  address: string
  /** Stops accepting, lets running requests finish (10 s at most), then closes what was opened. */
  close: () => Promise<void>
}

/**
 * What readers and editors reach: pages from the cache, files, and Next behind it. Rejects with
 * ListenRefused when the port cannot be had.
 */
export async function openFront(options: FrontOptions): Promise<Front> {
  const { port, host, siteUrl, rendererOrigin, cacheDirectory, build } = options
  surviveFaults(log)
  keepTickShape()
  const isSecure = siteUrl.startsWith('https:')
  const requestHeaders = { host: new URL(siteUrl).host }
  const database = await openDatabase(options.databaseUrl)
  const watch = await watchContent({
    database,
    goneList: openGoneList({ directory: cacheDirectory, log }),
    intervalMs: WATCH_INTERVAL_MS,
    timeoutMs: WATCH_TIMEOUT_MS,
    today: options.today,
    log,
  })
  const renderer = withLeanHtml(
    createRenderer({
      origin: rendererOrigin,
      timeoutMs: RENDER_TIMEOUT_MS,
      stamp: () => watch.state.stamp,
    }),
  )
  const cache = await openPageCache({
    render: withErrorPages({ render: renderer, requestHeaders, database, watch, log }),
    queue: createRenderQueue(RENDERS),
    watch,
    copies: openPageCopies({
      directory: `${cacheDirectory}/pages`,
      buildId: build.id,
      databaseUrl: options.databaseUrl,
      log,
    }),
    requestHeaders,
    headers: readerHeaders({ isSecure }),
    limits: CACHE_LIMITS,
    lifetimeOf: (url) => (url === '/' ? FRONT_PAGE_LIFETIME_MS : Infinity),
    log,
  })
  const staticFiles = createStaticFiles({
    hashed: build.hashed,
    published: build.published,
    uploads: options.mediaDirectory,
    content: () => watch.state,
  })
  const health = createHealth({
    isConnected: () => watch.isConnected,
    isMigrated: options.isMigrated,
    jobsRanAt: () => clock.ranAt,
    startedAt: Date.now(),
    directory: cacheDirectory,
  })
  const readings = countReadings({
    send: sendReadings({
      origin: rendererOrigin,
      secret: options.jobsSecret,
      timeoutMs: READINGS_TIMEOUT_MS,
    }),
    today: options.today,
    intervalMs: READINGS_INTERVAL_MS,
    maxPages: MOST_PAGES_READ,
    log,
  })
  const listener = createRequestListener({
    passOn: createPassOn({ origin: rendererOrigin, isConnected: () => watch.isConnected }),
    cache,
    staticFiles,
    health,
    watch,
    readings,
    isSecure,
    log,
  })
  const server = createHttpServer(
    options.hasAccessLog ? withAccessLog(listener, (line) => process.stdout.write(line)) : listener,
  )
  await listen(server, { port, host })
  const address = addressOf(server, host)
  const clock = startClock({
    urls: [`${address}/api/due-steps`, `${address}/api/payload-jobs/run`],
    secret: options.jobsSecret,
    intervalMs: CLOCK_INTERVAL_MS,
    timeoutMs: CLOCK_TIMEOUT_MS,
    log,
  })
  return {
    address,
    close: async () => {
      clock.stop()
      watch.stop()
      readings.stop()
      await drain(server)
      await readings.flush()
      await database.close()
    },
  }
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
