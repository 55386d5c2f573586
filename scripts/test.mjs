/**
 * `npm test`: check, unit, integration and end-to-end, all of them even when one fails. The last
 * line is `N passed, N failed` (`, N skipped`); every check counts as one test. A part that breaks
 * off, or that finds nothing to run, counts as one failure.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { NO_SERVER, openTestServer } from '../database/testing/mongodb/server.mjs'

const RESULTS = 'var/test-results'
const VITEST = path.join('node_modules', 'vitest', 'vitest.mjs')
const PLAYWRIGHT = path.join('node_modules', '@playwright', 'test', 'cli.js')

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 * @property {(output: string) => Counts} count
 * @property {(part: Part) => Promise<Counts>} [runWith] what else has to be there while it runs
 */

/** @type {Part[]} */
const PARTS = [
  { name: 'Checks', args: ['scripts/check.mjs'], count: countChecks },
  vitest('Unit tests', 'unit'),
  vitest('Integration tests', 'integration'),
  { ...vitest('Integration tests on MongoDB', 'integration-mongodb'), runWith: withMongodb },
  {
    name: 'End-to-end tests',
    args: [PLAYWRIGHT, 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(RESULTS, 'e2e.json') },
    count: () => {
      const { stats } = readJson('e2e.json')
      // A test that passed only when it was repeated has failed once: it is not to be relied on.
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      }
    },
  },
]

/** @param {string} name @param {string} project @returns {Part} */
function vitest(name, project) {
  const file = `${project}.json`
  return {
    name,
    args: [
      VITEST,
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(RESULTS, file)}`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readJson(file)
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
      }
    },
  }
}

/** @param {string} output @returns {Counts} */
function countChecks(output) {
  const [, passed, failed] = /^check: (\d+) passed, (\d+) failed/m.exec(output) ?? []
  if (passed === undefined || failed === undefined) throw new Error('The checks gave no result')
  return { passed: Number(passed), failed: Number(failed), skipped: 0 }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(RESULTS, file), 'utf8'))
}

/** @param {Part} part @returns {Promise<Counts>} */
async function run({ name, args, env, count }) {
  console.log(`\n== ${name}`)
  const since = Date.now()
  const { code, output } = await runNode(args, env)
  const counts = countOrFail(() => count(output))
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0
  // Such as a file that does not load, or a server that does not start: no test says so.
  if (counts.failed === 0 && (code !== 0 || isEmpty)) counts.failed = 1
  const seconds = ((Date.now() - since) / 1000).toFixed(1)
  console.log(`== ${name}: ${sentence(counts)} (${seconds} s)`)
  return counts
}

/**
 * The same tests on a MongoDB that is here or can be had; where none can, all of them are skipped.
 * @param {Part} part @returns {Promise<Counts>}
 */
async function withMongodb(part) {
  const say = (/** @type {string} */ line) => console.log(line)
  console.log('')
  try {
    const server = await openTestServer({ url: process.env.TEST_MONGODB_URL, say })
    if (server === null) {
      const counts = countOrFail(countSkipped)
      say(`== ${part.name}: ${sentence(counts)}. ${NO_SERVER}`)
      return counts
    }
    say(`${part.name}: ${server.name}`)
    const counts = await run({ ...part, env: { TEST_MONGODB_URL: server.url } })
    await server.stop()
    return counts
  } catch (error) {
    // A server that is here and does not start is a failure, unlike none at all.
    console.error(`${part.name}: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** @returns {Counts} as skipped: what has run on SQLite and is not about SQLite alone */
function countSkipped() {
  const { testResults } = readJson('integration.json')
  const skipped = testResults
    .filter(({ name }) => !name.endsWith('sqlite.int.test.ts'))
    .flatMap(({ assertionResults }) => assertionResults).length
  return { passed: 0, failed: 0, skipped }
}

/** @param {string[]} args @param {Record<string, string>} [env] */
function runNode(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.on('error', (error) => console.error(error))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** @param {() => Counts} count @returns {Counts} */
function countOrFail(count) {
  try {
    return count()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
for (const part of PARTS) {
  const { runWith = run } = part
  const counts = await runWith(part)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
}
console.log(`\n${sentence(total)}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
