import { statfs } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'

/** Below this a save may fail. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024
/** Four ticks of the clock. */
const JOBS_LATE_MS = 60_000

interface HealthOptions {
  isConnected: () => boolean
  /** Whether this start has migrated the database. */
  isMigrated: () => boolean
  /** When the jobs last ran, in milliseconds since 1970; null: not yet. */
  jobsRanAt: () => number | null
  startedAt: number
  /** A folder on the disk that content is written to. */
  directory: string
}

export interface Health {
  /** `/healthz`, `/readyz`; null for any other path. */
  find: (path: string) => ((response: ServerResponse) => Promise<void>) | null
}

/**
 * For supervisors: `/healthz` says that the process answers, `/readyz` whether it
 * can do its whole work, with a word on each part (503 when one is missing).
 */
export function createHealth(options: HealthOptions): Health {
  const ready = async (response: ServerResponse) => {
    const lastRun = options.jobsRanAt() ?? options.startedAt
    const parts = {
      database: options.isConnected(),
      migrations: options.isMigrated(),
      disk: await hasSpace(options.directory),
      jobs: Date.now() - lastRun < JOBS_LATE_MS,
    }
    const isReady = Object.values(parts).every(Boolean)
    const words = Object.entries(parts).map(([part, isWell]): [string, string] => [
      part,
      isWell ? 'ok' : 'failing',
    ])
    sendJson(response, isReady ? 200 : 503, Object.fromEntries<string>(words))
  }
  const alive = (response: ServerResponse) => {
    sendJson(response, 200, { process: 'ok' })
    return Promise.resolve()
  }
  return {
    find: (path) => {
      if (path === '/healthz') return alive
      return path === '/readyz' ? ready : null
    },
  }
}

async function hasSpace(directory: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(directory)
    return bavail * bsize > LEAST_FREE_BYTES
  } catch {
    // A folder that cannot be looked at cannot be written to either.
    return false
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(`${JSON.stringify(body)}\n`)
}
