/** The process that `start-renderer.ts` starts. */
import { log } from './log'
import { CLOSE, type News } from './start-renderer'

/** For what is still being answered, and for Payload to let go of the database. */
const CLOSE_MS = 10_000

const [host = '', port, ownPort] = process.argv.slice(2)

// A terminal and most supervisors signal all processes of a group; the front says when it is time.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)

try {
  // Next's build carries no source maps; keeping books for them costs 45 MB.
  process.setSourceMapsEnabled(false)
  const { openRenderer } = await import('./renderer')
  const renderer = await openRenderer({ host, port: Number(port), ownPort: Number(ownPort) })
  const close = () => {
    setTimeout(() => process.exit(1), CLOSE_MS).unref()
    renderer.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('not closed', error)
        process.exit(1)
      },
    )
  }
  process.on('message', (message) => {
    if (message === CLOSE) close()
  })
  // Whoever started us is gone, perhaps since before we were ready: nobody asks any more.
  if (process.connected) process.on('disconnect', close)
  else close()
  tell({ event: 'listening', origin: renderer.origin })
} catch (error) {
  tell({ event: 'failed', reason: error instanceof Error ? (error.stack ?? '') : String(error) })
}

function tell(news: News): void {
  process.send?.(news)
}
