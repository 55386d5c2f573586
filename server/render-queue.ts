/** Too many wait already: whoever comes now is better told so than left to wait. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

interface QueueOptions {
  /** How many run at once. */
  running: number
  /** How many may wait for their turn. */
  waiting: number
}

export interface RenderQueue {
  /** Whether whoever comes now has to wait. */
  readonly isBusy: boolean
  /** Runs the work when it is its turn; rejects with QueueFull at once, or with what the work does. */
  run: <T>(work: () => Promise<T>) => Promise<T>
}

/** Bounds how much is rendered at once, first come first served. */
export function createRenderQueue({ running, waiting }: QueueOptions): RenderQueue {
  const queue: (() => void)[] = []
  let busy = 0

  return {
    get isBusy() {
      return busy >= running
    },
    run: async (work) => {
      if (busy >= running) {
        if (queue.length >= waiting) throw new QueueFull('Too many pages wait to be rendered')
        // Whoever leaves hands their place over: `busy` stays as it is.
        await new Promise<void>((resolve) => queue.push(resolve))
      } else {
        busy += 1
      }
      try {
        return await work()
      } finally {
        const next = queue.shift()
        if (next) next()
        else busy -= 1
      }
    },
  }
}
