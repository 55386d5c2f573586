import type { Log } from './log'

interface ClockOptions {
  /** What is called at each stroke, one after the other: each runs what is due. */
  urls: readonly string[]
  /** JOBS_SECRET: the endpoint obeys nobody else. */
  secret: string
  intervalMs: number
  /** How long one call may take; a job that takes longer goes on by itself. */
  timeoutMs: number
  log: Log
}

export interface Clock {
  /** When the jobs last ran, in milliseconds since 1970; null: not yet. */
  readonly ranAt: number | null
  stop: () => void
}

/**
 * Has the jobs run that are due, at once and then in intervals; Payload's own timer starts only
 * with the first API request. Calls never overlap. An outage is one line when it begins and one
 * when it is over.
 */
export function startClock({ urls, secret, intervalMs, timeoutMs, log }: ClockOptions): Clock {
  const stopping = new AbortController()
  let isFailing = false
  let ranAt: number | null = null
  let timer: NodeJS.Timeout | undefined

  const call = async (url: string) => {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${secret}` },
      redirect: 'error',
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)]),
    })
    // The body must be read, or its connection stays taken.
    const body = await response.text()
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.slice(0, 200)}`)
  }

  const tick = async () => {
    try {
      // A call that fails keeps none of the others from being made.
      const failures: Error[] = []
      for (const url of urls) {
        await call(url).catch((error: unknown) => failures.push(error as Error))
      }
      if (failures[0]) throw failures[0]
      ranAt = Date.now()
      if (isFailing) log.info('jobs run again')
      isFailing = false
    } catch (error) {
      if (stopping.signal.aborted) return
      if (!isFailing) log.error('jobs do not run', error)
      isFailing = true
    }
    // The clock alone must not keep the process alive.
    timer = setTimeout(() => void tick(), intervalMs).unref()
  }

  void tick()
  return {
    get ranAt() {
      return ranAt
    },
    stop: () => {
      stopping.abort()
      clearTimeout(timer)
    },
  }
}
