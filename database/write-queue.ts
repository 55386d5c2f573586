/**
 * One writer at a time. SQLite allows a single writer, and the driver's calls are synchronous:
 * waiting inside the driver would block the very transaction that has to finish. So writers wait
 * here, in the event loop, first come first served.
 */
export interface WriteQueue {
  /** Resolves with the function that ends the turn; rejects after `timeoutMs` of waiting. */
  takeTurn: () => Promise<() => void>
}

export class WriteQueueTimeout extends Error {
  constructor(timeoutMs: number) {
    super(`Another write has held the database for more than ${timeoutMs} ms`)
    this.name = 'WriteQueueTimeout'
  }
}

export function createWriteQueue({ timeoutMs }: { timeoutMs: number }): WriteQueue {
  const waiting: (() => void)[] = []
  let isBusy = false

  const endTurn = () => {
    const next = waiting.shift()
    if (next) next()
    else isBusy = false
  }

  const onlyOnce = () => {
    let hasEnded = false
    return () => {
      if (hasEnded) return
      hasEnded = true
      endTurn()
    }
  }

  return {
    takeTurn: () =>
      new Promise((resolve, reject) => {
        if (!isBusy) {
          isBusy = true
          resolve(onlyOnce())
          return
        }
        const begin = () => {
          clearTimeout(timer)
          resolve(onlyOnce())
        }
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(begin), 1)
          reject(new WriteQueueTimeout(timeoutMs))
        }, timeoutMs)
        waiting.push(begin)
      }),
  }
}
