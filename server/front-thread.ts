/** The thread that `start-front.ts` starts: the front, and what is said between the two. */
import { parentPort, workerData } from 'node:worker_threads'
import { toLocalDay } from '@/text/dates'
import { type FrontSettings, openFront } from './front'
import { ListenRefused } from './listen'

/** What the thread is told. */
export type Command = 'migrated' | 'close'

/**
 * What the thread tells. `refused`: the port cannot be had, said to the person who starts. `failed`:
 * anything else; thrown here, it would only be logged, and whoever waits for an answer would wait on.
 */
export type News =
  | { event: 'listening'; address: string }
  | { event: 'refused'; message: string }
  | { event: 'failed'; error: Error }

let isMigrated = false

try {
  const front = await openFront({
    ...(workerData as FrontSettings),
    today: () => toLocalDay(new Date()),
    isMigrated: () => isMigrated,
  })
  parentPort?.on('message', (command: Command) => {
    if (command === 'migrated') isMigrated = true
    else void front.close().finally(() => process.exit())
  })
  tell({ event: 'listening', address: front.address })
} catch (error) {
  if (error instanceof ListenRefused) tell({ event: 'refused', message: error.message })
  else tell({ event: 'failed', error: error as Error })
}

function tell(news: News): void {
  parentPort?.postMessage(news)
}
