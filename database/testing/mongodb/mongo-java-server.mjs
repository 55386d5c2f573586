/**
 * mongo-java-server in memory: what stands in for MongoDB where MongoDB itself cannot be had, but
 * Java and Maven are installed. What it cannot do is listed in docs/OPERATIONS.md.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runQuietly, runs, startServer } from './programs.mjs'

/** As in pom.xml; the version is part of the name, so that another one is fetched anew. */
const VERSION = '1.47.0'
const LIBRARIES = path.resolve('var/mongodb', `mongo-java-server-${VERSION}`)
const SOURCE = path.join(import.meta.dirname, 'MongoServer.java')
const POM = path.join(import.meta.dirname, 'pom.xml')
const MINUTE = 60_000

/**
 * @param {(line: string) => void} say
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} null: not to be had here
 */
export async function startMongoJavaServer(say) {
  // A development kit: it compiles the few lines that open the server.
  if (!runs('javac', ['--version'])) return null
  if (!existsSync(LIBRARIES) && !(await fetchLibraries(say))) return null
  const { match, stop } = await startServer({
    program: 'java',
    args: ['-Xmx1g', '-cp', path.join(LIBRARIES, '*'), SOURCE],
    awaited: /^port (\d+)$/m,
    timeLimitMs: MINUTE,
  })
  return { url: `mongodb://127.0.0.1:${match[1]}`, stop }
}

export const MONGO_JAVA_SERVER = `mongo-java-server ${VERSION}`

/** @param {(line: string) => void} say @returns {Promise<boolean>} */
async function fetchLibraries(say) {
  if (!runs('mvn', ['--version'])) return false
  say(`Fetching ${MONGO_JAVA_SERVER} …`)
  const fetched = `${LIBRARIES}.part`
  rmSync(fetched, { recursive: true, force: true })
  const { ok } = await runQuietly({
    program: 'mvn',
    args: [
      '--batch-mode',
      '--quiet',
      '--file',
      POM,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${fetched}`,
    ],
    timeLimitMs: 3 * MINUTE,
  })
  if (ok) renameSync(fetched, LIBRARIES)
  return ok
}
