type Details = Record<string, string | number | boolean | null | undefined>

/**
 * One line an event, to the standard streams, where systemd, Docker and a terminal expect it. The
 * error's stack follows its line: without it a fault in production cannot be found.
 */
export const log = {
  info: (message: string, details: Details = {}) => {
    process.stdout.write(`${lineOf(message, details)}\n`)
  },
  error: (message: string, error: unknown, details: Details = {}) => {
    process.stderr.write(`${lineOf(message, details)}\n${describe(error)}\n`)
  },
}

export type Log = typeof log

function lineOf(message: string, details: Details): string {
  const parts = Object.entries(details).map(([key, value]) => `${key}=${JSON.stringify(value)}`)
  return [new Date().toISOString(), message, ...parts].join(' ')
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
