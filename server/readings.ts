import type { IncomingMessage } from 'node:http'
import { isPerson } from './is-person'
import type { Log } from './log'

export interface DayCounts {
  /** The calendar day in Asia/Ho_Chi_Minh. */
  day: string
  counts: { path: string; count: number }[]
}

type Asked = Pick<IncomingMessage, 'method' | 'rawHeaders'>

export interface Readings {
  /**
   * An item's page has been given out. Counts where a person has opened it: with 200, or with 304,
   * since a browser that has the page asks each time it is opened again.
   */
  note: (request: Asked, path: string) => void
  /** Tells what has been counted; what cannot be told is kept for the next time. Never rejects. */
  flush: () => Promise<void>
  stop: () => void
}

interface ReadingsOptions {
  send: (counts: DayCounts) => Promise<void>
  /** The calendar day in Asia/Ho_Chi_Minh. */
  today: () => string
  intervalMs: number
  /** So many pages are counted between two tellings; more are left out. */
  maxPages: number
  log: Log
}

/**
 * Counts which items are read, of all that the cache gives out too. What is kept is the day, the
 * address and a number: nothing of who reads. A crash loses what was counted since the last telling.
 */
export function countReadings(options: ReadingsOptions): Readings {
  const { send, today, intervalMs, maxPages, log } = options
  let counted = new Map<string, Map<string, number>>()
  let isFailing = false

  const add = (day: string, path: string, count: number) => {
    const ofDay = counted.get(day) ?? new Map<string, number>()
    const known = ofDay.get(path)
    if (known === undefined && sizeOf(counted) >= maxPages) return
    ofDay.set(path, (known ?? 0) + count)
    counted.set(day, ofDay)
  }

  const flush = async () => {
    const told = counted
    counted = new Map()
    for (const [day, ofDay] of told) {
      try {
        await send({ day, counts: [...ofDay].map(([path, count]) => ({ path, count })) })
        if (isFailing) log.info('readings are kept again')
        isFailing = false
      } catch (error) {
        if (!isFailing) log.error('readings are not kept', error)
        isFailing = true
        for (const [path, count] of ofDay) add(day, path, count)
      }
    }
  }

  // One telling at a time; the timer alone must not keep the process alive.
  let telling = Promise.resolve()
  const flushInTurn = () => (telling = telling.then(flush))
  const timer = setInterval(() => void flushInTurn(), intervalMs).unref()

  return {
    note: (request, path) => {
      if (request.method === 'GET' && isPerson(request)) add(today(), path, 1)
    },
    flush: flushInTurn,
    stop: () => {
      clearInterval(timer)
    },
  }
}

function sizeOf(counted: Map<string, Map<string, number>>): number {
  let size = 0
  for (const ofDay of counted.values()) size += ofDay.size
  return size
}

interface Renderer {
  /** Where Next listens. */
  origin: string
  /** JOBS_SECRET. */
  secret: string
  timeoutMs: number
}

/** Has Payload write: on SQLite its process alone does. */
export function sendReadings({ origin, secret, timeoutMs }: Renderer): ReadingsOptions['send'] {
  return async (counts) => {
    const response = await fetch(`${origin}/api/readings`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(counts),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const answer = await response.text()
    if (!response.ok) throw new Error(`It answered ${response.status}: ${answer.slice(0, 200)}`)
  }
}
