/** The part of a browser's window that puts work off until it has nothing better to do. */
export interface IdleHost {
  requestIdleCallback: (work: IdleRequestCallback, options?: IdleRequestOptions) => number
  cancelIdleCallback: (handle: number) => void
}

/** What can be put off no longer. */
const AT_ONCE: IdleDeadline = { didTimeout: true, timeRemaining: () => 0 }

/**
 * Keeps track of the work that a window has put off, so that it can be done before its time.
 *
 * @param host a window; its two functions are replaced until `stop`.
 */
export function trackIdleWork(host: IdleHost): { doNow: () => void; stop: () => void } {
  const { requestIdleCallback, cancelIdleCallback } = host
  const waiting = new Map<number, IdleRequestCallback>()

  host.requestIdleCallback = (work, options) => {
    const run = (deadline: IdleDeadline) => {
      waiting.delete(handle)
      work(deadline)
    }
    const handle = requestIdleCallback.call(host, run, options)
    waiting.set(handle, run)
    return handle
  }
  host.cancelIdleCallback = (handle) => {
    waiting.delete(handle)
    cancelIdleCallback.call(host, handle)
  }

  return {
    doNow: () => {
      for (const [handle, run] of [...waiting]) {
        cancelIdleCallback.call(host, handle)
        run(AT_ONCE)
      }
    },
    stop: () => {
      Object.assign(host, { requestIdleCallback, cancelIdleCallback })
    },
  }
}
