import { spawn } from 'node:child_process'

interface RunNodeOptions {
  /** Set on top of this process's environment. */
  environment?: Record<string, string>
  /** A file descriptor that takes what the program prints; absent: the terminal. */
  output?: number
}

/**
 * Runs a Node program to its end and gives its exit code; 1 when a signal ended it. SIGTERM is
 * passed on; Ctrl-C reaches every process in the terminal by itself.
 */
export function runNode(
  args: string[],
  { environment, output }: RunNodeOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: output === undefined ? 'inherit' : ['ignore', output, output],
    })
    const stop = () => child.kill('SIGTERM')
    process.once('SIGTERM', stop)
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}

/** How `prepare-database.ts` ends when the database does not answer: it may well do so later. */
export const DATABASE_DOWN = 3

/** Migrates, creates the first administrator, loads the first content: see the script itself. */
export function prepareDatabase(environment: Record<string, string>): Promise<number> {
  return runNode(['--import', './scripts/node/typescript.mjs', 'scripts/prepare-database.ts'], {
    environment,
  })
}
