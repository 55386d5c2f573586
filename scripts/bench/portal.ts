import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const START_TIMEOUT_MS = 240_000
const TYPESCRIPT = ['--import', './scripts/node/typescript.mjs']
/** As `npm start` has it. */
const SMALL_NURSERY = '--max-semi-space-size=4'

export const ADMIN = { email: 'admin@congdoan.local', password: 'chi-dung-de-do-thoi-gian' }

/** A portal with a database of its own below `var/bench/`, kept for the next run. */
export interface BenchPortal {
  address: string
  databaseUrl: string
  /** Runs one of our programs on its database; gives what it prints. */
  run: (args: string[]) => Promise<string>
  /** What its processes hold in memory now, in bytes. */
  memory: () => Promise<number>
  stop: () => Promise<void>
}

/** Prepares and fills the database, then serves it as `npm start` does. */
export async function openBenchPortal(size: number, port: number): Promise<BenchPortal> {
  const folder = `var/bench/${size}`
  mkdirSync(folder, { recursive: true })
  const databaseUrl = `file:${folder}/portal.db`
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: `${folder}/media`,
    CACHE_DIR: `${folder}/cache`,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: `http://127.0.0.1:${port}`,
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    SAMPLE_CONTENT: 'on',
    ACCESS_LOG: 'off',
  }
  await runProgram(['scripts/prepare-database.ts'], environment)
  await runProgram(['scripts/bench/fill.ts', String(size)], environment)
  const server = spawn(process.execPath, [SMALL_NURSERY, ...TYPESCRIPT, 'scripts/start.ts'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  await untilUp(address, server)
  return {
    address,
    databaseUrl,
    run: (args) => runProgram(args, environment),
    memory: () => memoryOf(server.pid ?? 0),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
    },
  }
}

/** Runs one of our programs to its end, and gives what it prints; rejects when it fails. */
function runProgram(args: string[], environment: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...TYPESCRIPT, ...args], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    // Not on `exit`: what it has printed may still be on the way.
    child.once('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })
}

async function untilUp(address: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    if (server.exitCode !== null || Date.now() > deadline) {
      throw new Error('The portal did not start')
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** Of the process and its children; what they share is counted once. */
function memoryOf(pid: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const ps = spawn('ps', ['-o', 'pss=', '--pid', String(pid), '--ppid', String(pid)])
    let output = ''
    ps.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    ps.once('error', reject)
    ps.once('exit', () => {
      const kilobytes = output.trim().split(/\s+/).map(Number)
      resolve(kilobytes.reduce((sum, each) => sum + each, 0) * 1024)
    })
  })
}
