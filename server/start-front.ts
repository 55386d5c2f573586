import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { FrontSettings } from './front'
import type { Command, News } from './front-thread'
import { ListenRefused } from './listen'

/** What one request needs is soon forgotten: a small nursery is emptied more often, and costs less. */
const YOUNG_GENERATION_MB = 16

export interface RunningFront {
  /** Where this machine reaches the portal, such as `http://127.0.0.1:3000`. */
  address: string
  /** From now on `/readyz` says that the database has been migrated. */
  markMigrated: () => void
  /** Stops accepting, lets running requests finish (10 s at most), then closes what was opened. */
  close: () => Promise<void>
}

/**
 * Runs the front in a thread of its own. Next and Payload keep the main thread busy, and what they
 * use to follow a request (AsyncLocalStorage) slows down every request of their thread by a third;
 * the way of a cached page stays clear of both: docs/adr/0007. Rejects with ListenRefused when the
 * port cannot be had, and with whatever else keeps the front from opening. A front that breaks off
 * later takes the process along, so that a supervisor starts it anew.
 */
export async function startFront(settings: FrontSettings): Promise<RunningFront> {
  const thread = new Worker(new URL('./front-thread.mjs', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
  const say = (command: Command) => {
    thread.postMessage(command)
  }
  const news = (await once(thread, 'message'))[0] as News
  if (news.event === 'refused') throw new ListenRefused(news.message)
  if (news.event === 'failed') throw news.error
  const breakOff = () => process.exit(1)
  thread.once('exit', breakOff)
  return {
    address: news.address,
    markMigrated: () => {
      say('migrated')
    },
    close: async () => {
      thread.off('exit', breakOff)
      say('close')
      await once(thread, 'exit')
    },
  }
}
