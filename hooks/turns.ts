/**
 * Lets no more than `atOnce` of the given tasks run at a time; the others wait, first come first
 * served. Encoding a picture takes tens of megabytes, and thirty come at once.
 */
export function takingTurns(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  const turn = async () => {
    if (running < atOnce) running += 1
    // The turn is handed over, not given back: nobody can come between.
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const endTurn = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return async (task) => {
    await turn()
    try {
      return await task()
    } finally {
      endTurn()
    }
  }
}
