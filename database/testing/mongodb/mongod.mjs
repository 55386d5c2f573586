/** MongoDB itself: the program that the machine has, or that mongodb-memory-server can fetch. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { runQuietly, runs, startServer } from './programs.mjs'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/**
 * Fetched only here and when it is wanted: as a dependency it would be some fifty packages for every
 * office that starts a portal.
 */
const MEMORY_SERVER = 'mongodb-memory-server-core@11.3.0'
const FETCHED = path.resolve('var/mongodb/memory-server')
const REFUSED = path.resolve('var/mongodb/memory-server-refused')

/** @returns {string | null} the program on PATH */
export function findInstalledMongod() {
  return runs('mongod', ['--version']) ? 'mongod' : null
}

/**
 * A download that failed is not tried again for a day, so that tests do not wait for it at each run.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the path of the program; null: not to be had
 */
export async function fetchMongod(say) {
  if (existsSync(REFUSED) && Date.now() - statSync(REFUSED).mtimeMs < DAY) return null
  const program = await tryToFetch(say)
  if (program !== null) {
    rmSync(REFUSED, { force: true })
    return program
  }
  mkdirSync(path.dirname(REFUSED), { recursive: true })
  writeFileSync(REFUSED, 'The download of MongoDB failed; delete this file to try again.\n')
  return null
}

/** @param {(line: string) => void} say @returns {Promise<string | null>} */
async function tryToFetch(say) {
  mkdirSync(FETCHED, { recursive: true })
  if (!existsSync(path.join(FETCHED, 'node_modules'))) {
    say('Fetching mongodb-memory-server …')
    const { ok } = await runNpm(['install', '--no-audit', '--no-fund', MEMORY_SERVER])
    if (!ok) return null
  }
  say('Asking mongodb-memory-server for a MongoDB …')
  const script = `
    import { MongoBinary } from 'mongodb-memory-server-core'
    console.log('program ' + (await MongoBinary.getPath({ downloadDir: 'programs' })))`
  const { ok, output } = await runQuietly({
    program: process.execPath,
    args: ['--input-type=module', '--eval', script],
    cwd: FETCHED,
    timeLimitMs: 5 * MINUTE,
  })
  const [, program] = /^program (.+)$/m.exec(output) ?? []
  return ok && program !== undefined ? path.resolve(FETCHED, program) : null
}

/** @param {string[]} args */
function runNpm(args) {
  const limits = ['--fetch-retries=0', '--fetch-timeout=20000', '--ignore-scripts']
  const npm = process.env.npm_execpath
  return runQuietly({
    program: npm ? process.execPath : 'npm',
    args: [...(npm ? [npm] : []), ...args, `--prefix=${FETCHED}`, ...limits],
    cwd: FETCHED,
    timeLimitMs: 2 * MINUTE,
  })
}

/**
 * Starts a replica set of one, so that there are transactions as in production.
 * @param {string} program
 */
export async function startMongod(program) {
  const directory = mkdtempSync(path.join(tmpdir(), 'portal-mongod-'))
  const host = `127.0.0.1:${await freePort()}`
  const [, port = ''] = host.split(':')
  const server = await startServer({
    program,
    args: ['--dbpath', directory, '--bind_ip', '127.0.0.1', '--port', port, '--replSet', 'portal'],
    awaited: /Waiting for connections/i,
    timeLimitMs: MINUTE,
  })
  await makeReplicaSet(host)
  return {
    url: `mongodb://${host}`,
    stop: async () => {
      await server.stop()
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** @param {string} host */
async function makeReplicaSet(host) {
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`)
  try {
    const admin = client.db('admin')
    await admin.command({
      replSetInitiate: { _id: 'portal', members: [{ _id: 0, host }] },
    })
    const deadline = Date.now() + 30 * SECOND
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > deadline) throw new Error('The replica set elected no primary')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await client.close()
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
