/**
 * `npm test`: check, unit, integration and end-to-end, all of them even when one fails. The last
 * line is `N passed, N failed` (`, N skipped`); every check counts as one test. A part that breaks
 * off, or that finds nothing to run, counts as one failure.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { NO_SERVER, openTestServer } from '../database/testing/mongodb/server.mjs'

const RESULTS = 'var/test-results'
const VITEST = path.join('node_modules', 'vitest', 'vitest.mjs')
const PLAYWRIGHT = path.join('node_modules', '@playwright', 'test', 'cli.js')

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { failures: string[] }} Result `failures` by name, as far as they have one. */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 * @property {(output: string) => Result} count
 */

/** @type {Part[]} */
const PARTS = [
  { name: 'Checks', args: ['scripts/check.mjs'], count: countChecks },
  vitest('Unit tests', 'unit'),
  vitest('Integration tests', 'integration'),
  playwright('End-to-end tests', 'e2e'),
]

/** The same once more on a MongoDB, where there is one. */
const ON_MONGODB = [
  vitest('Integration tests on MongoDB', 'integration-mongodb'),
  // Journeys, and what is about MongoDB alone.
  playwright('End-to-end tests on MongoDB', 'e2e-mongodb', ['journeys/', 'mongodb']),
]

/** @param {string} name @param {string} file @param {string[]} [only] @returns {Part} */
function playwright(name, file, only = []) {
  const results = `${file}.json`
  return {
    name,
    args: [PLAYWRIGHT, 'test', ...only, '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(RESULTS, results) },
    count: () => {
      const { stats, suites } = readJson(results)
      // A test that passed only when it was repeated has failed once: it is not to be relied on.
      return {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
        failures: failedSpecs(suites),
      }
    },
  }
}

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
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
        readJson(file)
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
        failures: failedTests(testResults),
      }
    },
  }
}

/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Assertion */

/** @param {{ name: string, assertionResults: Assertion[] }[]} files */
function failedTests(files) {
  return files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => {
        return `${path.relative('.', name)} ${fullName}${reason(failureMessages[0])}`
      }),
  )
}

/** @typedef {{ results: { error?: { message?: string } }[] }} Attempts */
/** @typedef {{ title: string, tests: ({ status: string } & Attempts)[] }} Spec */
/** @typedef {{ file: string, specs: Spec[], suites?: Suite[] }} Suite */

/** @param {Suite[]} suites @returns {string[]} */
function failedSpecs(suites) {
  return suites.flatMap(({ file, specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => ['unexpected', 'flaky'].includes(status))
        .map(({ results }) => `${file} ${title}${reason(results[0]?.error?.message)}`),
    ),
    ...failedSpecs(inner),
  ])
}

/**
 * The first lines of what went wrong, indented below the test's name.
 * @param {string} [message]
 */
function reason(message = '') {
  const lines = stripVTControlCharacters(message).split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .map((line) => `\n    ${line.slice(0, 300)}`)
    .join('')
}

/** @param {string} output @returns {Result} */
function countChecks(output) {
  const [, passed, failed] = /^check: (\d+) passed, (\d+) failed/m.exec(output) ?? []
  if (passed === undefined || failed === undefined) throw new Error('The checks gave no result')
  const failures = [...output.matchAll(/^✗ (.+?)(?: \([\d.]+ s\))?$/gm)].map(
    ([, name = '']) => name,
  )
  return { passed: Number(passed), failed: Number(failed), skipped: 0, failures }
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(RESULTS, file), 'utf8'))
}

/** @param {Part} part @returns {Promise<Result>} */
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
  const nameless = counts.failed > 0 && counts.failures.length === 0 ? ['broke off'] : []
  const failures = [...counts.failures, ...nameless].map((failure) => `${name}: ${failure}`)
  return { ...counts, failures }
}

/**
 * On a MongoDB that is here or can be had; where none can, what would have run counts as skipped.
 * @param {Part[]} parts @returns {Promise<Result[]>}
 */
async function runOnMongodb(parts) {
  const say = (/** @type {string} */ line) => console.log(line)
  say('')
  try {
    const server = await openTestServer({ url: process.env.TEST_MONGODB_URL, say })
    if (server === null) {
      say(`== On MongoDB: skipped. ${NO_SERVER}`)
      return [countOrFail(countSkipped)]
    }
    say(`On MongoDB: ${server.name}`)
    const counts = []
    for (const part of parts) {
      const env = { ...part.env, TEST_MONGODB_URL: server.url }
      counts.push(await run({ ...part, env }))
    }
    await server.stop()
    return counts
  } catch (error) {
    // A server that is here and does not start is a failure, unlike none at all.
    console.error(`On MongoDB: ${error instanceof Error ? error.message : error}`)
    return [{ passed: 0, failed: 1, skipped: 0, failures: ['MongoDB'] }]
  }
}

/** @returns {Result} as skipped: what has run on SQLite and is not about SQLite alone */
function countSkipped() {
  const { testResults } = readJson('integration.json')
  const integration = testResults
    .filter(({ name }) => !name.endsWith('sqlite.int.test.ts'))
    .flatMap(({ assertionResults }) => assertionResults).length
  const skipped = integration + journeysIn(readJson('e2e.json'))
  return { passed: 0, failed: 0, skipped, failures: [] }
}

/** @param {{ suites: { file: string, specs: unknown[], suites?: [] }[] }} report */
function journeysIn({ suites }) {
  const count = (/** @type {{ specs: unknown[], suites?: [] }} */ suite) =>
    suite.specs.length + (suite.suites ?? []).reduce((sum, inner) => sum + count(inner), 0)
  return suites
    .filter(({ file }) => file.startsWith('journeys/'))
    .reduce((sum, suite) => sum + count(suite), 0)
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

/** @param {() => Result} count @returns {Result} */
function countOrFail(count) {
  try {
    return count()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0, failures: [] }
  }
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const results = []
for (const part of PARTS) results.push(await run(part))
results.push(...(await runOnMongodb(ON_MONGODB)))

const total = results.reduce((sum, counts) => ({
  passed: sum.passed + counts.passed,
  failed: sum.failed + counts.failed,
  skipped: sum.skipped + counts.skipped,
  failures: [...sum.failures, ...counts.failures],
}))
// Once more at the end: what was said of them is thousands of lines above.
for (const failure of total.failures) console.log(`✗ ${failure}`)
console.log(`\n${sentence(total)}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
