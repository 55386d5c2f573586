import type { Log } from './log'

/**
 * One request's fault, thrown where nobody waits for it, must not take the others along: it is
 * logged, and the process goes on. A supervisor sees by `/readyz` when it no longer works.
 */
export function surviveFaults(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('uncaught exception', error)
  })
  process.on('unhandledRejection', (error) => {
    log.error('unhandled rejection', error)
  })
  // Whoever reads the log may go: a pipe's other end, a terminal. Each line would then be a fault,
  // which is logged, which is a fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
