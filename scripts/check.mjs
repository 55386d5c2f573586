/**
 * `npm run check`: everything that can be known without running the portal. All checks run, two at
 * a time; each says one line, and what it printed only when it failed.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const AT_A_TIME = 2
const NOT_ROOMS = new Set([
  'node_modules',
  'public',
  'var',
  'docs',
  'test-results',
  'playwright-report',
])

/** @typedef {{ name: string, args: string[] }} Check */

/** @returns {Check[]} the slow ones first, so that two processors stay busy */
function checks() {
  return [
    {
      name: 'ESLint, no warnings',
      args: [
        bin('eslint', 'bin/eslint.js'),
        '.',
        '--max-warnings=0',
        '--cache',
        '--cache-location=node_modules/.cache/eslint/',
      ],
    },
    { name: 'The lock file names every platform', args: ['scripts/complete-lock.mjs', '--check'] },
    { name: 'Types (tsc)', args: [bin('typescript', 'bin/tsc'), '--noEmit'] },
    {
      name: 'Generated types, import map and migrations are fresh',
      args: ['--import', './scripts/node/typescript.mjs', 'scripts/check-generated.ts'],
    },
    {
      name: 'Who may import whom (dependency-cruiser)',
      args: [
        bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        ...rooms(),
      ],
    },
    { name: 'No leftovers (knip)', args: [bin('knip', 'bin/knip.js'), '--no-progress'] },
    {
      name: 'Formatting (Prettier)',
      args: [
        bin('prettier', 'bin/prettier.cjs'),
        '--check',
        '--log-level=warn',
        '--cache',
        '--cache-location=node_modules/.cache/prettier/.prettier-cache',
        '.',
      ],
    },
  ]
}

/** @param {string} name @param {string} file */
function bin(name, file) {
  return path.join('node_modules', name, file)
}

/** Every room that exists, and the configuration at the top level. */
function rooms() {
  const entries = readdirSync('.', { withFileTypes: true })
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_ROOMS.has(entry.name),
  )
  const files = entries.filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
  return [...folders, ...files].map(({ name }) => name)
}

/** @param {Check} check @returns {Promise<boolean>} whether it passed */
function run({ name, args }) {
  const since = Date.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => output.push(Buffer.from(error.message)))
    child.on('close', (code) => {
      const passed = code === 0
      console.log(`${passed ? '✓' : '✗'} ${name} (${seconds(since)} s)`)
      if (!passed) console.log(Buffer.concat(output).toString().trimEnd())
      resolve(passed)
    })
  })
}

/** @param {number} since */
function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1)
}

/** @param {Check[]} all @returns {Promise<string[]>} the names of those that failed */
async function runAll(all) {
  const waiting = [...all]
  /** @type {string[]} */
  const failed = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await run(check))) failed.push(check.name)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return failed
}

if (!existsSync('package.json')) throw new Error('Run this in the folder of the portal')
const since = Date.now()
const all = checks()
const failed = await runAll(all)
// Read by scripts/test.mjs, which counts every check as one test.
console.log(
  `check: ${all.length - failed.length} passed, ${failed.length} failed (${seconds(since)} s)`,
)
for (const name of failed) console.log(`  failed: ${name}`)
process.exitCode = failed.length === 0 ? 0 : 1
