export interface Limiter {
  /** How many keys are remembered. */
  readonly size: number
  /** Counts one more of this key; false when it has had as many as it may. */
  take: (key: string, now: Date) => boolean
}

interface Count {
  /** When the span began in which is counted. */
  since: number
  count: number
}

/**
 * Lets each key have `most` in a span of time. Remembers `keys` keys, no more: those longest unseen
 * are forgotten first, so that memory stays as it is however many come.
 */
export function createLimiter({
  most,
  spanMs,
  keys,
}: {
  most: number
  spanMs: number
  keys: number
}): Limiter {
  const counts = new Map<string, Count>()
  return {
    get size() {
      return counts.size
    },
    take: (key, now) => {
      const known = counts.get(key)
      const isCurrent = known !== undefined && now.getTime() - known.since < spanMs
      const { since, count } = isCurrent ? known : { since: now.getTime(), count: 0 }
      // Anew at the end: a Map keeps the order in which it was written.
      counts.delete(key)
      counts.set(key, { since, count: Math.min(count, most) + 1 })
      const [oldest] = counts.keys()
      if (counts.size > keys && oldest !== undefined) counts.delete(oldest)
      return count < most
    },
  }
}
