export interface Counter {
  /** How many keys are remembered. */
  readonly size: number
  /** How many there were of this key in its span of time. */
  count: (key: string, now: Date) => number
  add: (key: string, now: Date) => void
  /** Forgets everything. */
  clear: () => void
}

interface Count {
  /** When the span began in which is counted. */
  since: number
  count: number
}

/**
 * Counts by keys, each in a span of time that begins with its first. Remembers `keys` keys, no more:
 * those to which nothing was added for longest are forgotten first, so that memory stays as it is
 * however many come.
 */
export function createCounter({ spanMs, keys }: { spanMs: number; keys: number }): Counter {
  const counts = new Map<string, Count>()
  const current = (key: string, now: Date): Count => {
    const known = counts.get(key)
    const isCurrent = known !== undefined && now.getTime() - known.since < spanMs
    return isCurrent ? known : { since: now.getTime(), count: 0 }
  }
  return {
    clear: () => {
      counts.clear()
    },
    get size() {
      return counts.size
    },
    count: (key, now) => current(key, now).count,
    add: (key, now) => {
      const { since, count } = current(key, now)
      // Anew at the end: a Map keeps the order in which it was written.
      counts.delete(key)
      counts.set(key, { since, count: count + 1 })
      const [oldest] = counts.keys()
      if (counts.size > keys && oldest !== undefined) counts.delete(oldest)
    },
  }
}
