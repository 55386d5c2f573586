import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Log } from './log'

const PROGRAM = fileURLToPath(new URL('./renderer-process.ts', import.meta.url))
const NODE_OPTIONS = [
  // What one request needs is soon forgotten: a small nursery is emptied more often, and costs less.
  '--max-semi-space-size=4',
  // V8 lets its heap grow fourfold before it looks for what can go; rendering 4,500 pages then
  // leaves 690 MB in use, and so 440 MB, at the same speed.
  '--heap-growing-percent=30',
  '--import',
  './scripts/node/typescript.mjs',
]
/** Between the end of a process and its successor, so that a fault at the start costs no processor. */
const RESTART_MS = 1000

/** What the process tells, once. `failed`: Next could not start. */
export type News = { event: 'listening'; origin: string } | { event: 'failed'; reason: string }
/** What the process is told. */
export const CLOSE = 'close'

interface RendererOptions {
  /** The address that the portal listens on. */
  host: string
  port: number
  log: Log
  /** Another one in tests. */
  program?: string
}

export interface RunningRenderer {
  /** Where it answers, on this machine only: `http://127.0.0.1:12345`. The same after a restart. */
  origin: string
  close: () => Promise<void>
}

/**
 * Runs Next in a process of its own: what it uses to follow a request (AsyncLocalStorage) slows down
 * every request of its process, and a cached page stays clear of it (docs/adr/0007). When the process
 * breaks off it is started anew, at the same place; meanwhile the front serves what it has kept.
 * Rejects when Next cannot start at all.
 */
export async function startRenderer(options: RendererOptions): Promise<RunningRenderer> {
  const { log } = options
  let isClosing = false
  let child = launch(options, 0)
  const origin = await untilListening(child)

  const watchOver = () => {
    child.once('exit', (code, signal) => {
      if (isClosing) return
      log.error('Next broke off and is started anew', null, { code, signal })
      void startAnew()
    })
  }
  const startAnew = async () => {
    await delay(RESTART_MS, undefined, { ref: false })
    if (isClosing) return
    child = launch(options, Number(new URL(origin).port))
    // A failure ends the process as well, which is then what starts it anew.
    watchOver()
    await untilListening(child).catch((error: unknown) => {
      log.error('Next does not start', error)
      child.kill('SIGKILL')
    })
  }

  watchOver()
  return {
    origin,
    close: async () => {
      isClosing = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.send(CLOSE)
      await ended
    },
  }
}

function launch({ host, port, program = PROGRAM }: RendererOptions, ownPort: number): ChildProcess {
  return fork(program, [host, String(port), String(ownPort)], { execArgv: NODE_OPTIONS })
}

/** Gives where it listens; rejects with what it says when it cannot, or when it ends before. */
function untilListening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => {
      reject(new Error(`The renderer ended with ${code} before it listened`))
    }
    child.once('error', reject)
    child.once('exit', onExit)
    child.on('message', (news: News) => {
      child.off('exit', onExit)
      if (news.event === 'listening') resolve(news.origin)
      if (news.event === 'failed') reject(new Error(news.reason))
    })
  })
}
