import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.prepared'
const NPM_LOG = 'var/npm-ci.log'

/** @returns {boolean} whether node_modules holds what package-lock.json says, for this Node */
export function dependenciesAreFresh() {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === fingerprint()
  // Someone has run npm by hand: believe npm's own record of what it installed.
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  if (!holdsAll(readPackages(record), readPackages('package-lock.json'))) return false
  writeFileSync(STAMP, fingerprint())
  return true
}

/**
 * Installs the locked dependencies, those for development included: the build and the tests need
 * them. npm's own words go to a file.
 * @returns {{ ok: true } | { ok: false, log: string, lastLines: string }}
 */
export function installDependencies() {
  mkdirSync('var', { recursive: true })
  const output = openSync(NPM_LOG, 'w')
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], output)
  closeSync(output)
  if (status !== 0) {
    const lines = readFileSync(NPM_LOG, 'utf8').trimEnd().split('\n')
    return { ok: false, log: NPM_LOG, lastLines: lines.slice(-15).join('\n') }
  }
  writeFileSync(STAMP, fingerprint())
  return { ok: true }
}

/** @param {string[]} args @param {number} output a file descriptor */
function runNpm(args, output) {
  const stdio = /** @type {const} */ (['ignore', output, output])
  const npm = process.env.npm_execpath
  if (npm) return spawnSync(process.execPath, [npm, ...args], { stdio: [...stdio] })
  return spawnSync('npm', args, { stdio: [...stdio], shell: process.platform === 'win32' })
}

/** @returns {string} changes with the lock file and with the major version of Node */
function fingerprint() {
  const major = process.versions.node.split('.')[0]
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`node ${major}`)
    .digest('hex')
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * @param {ReturnType<typeof readPackages>} installed
 * @param {ReturnType<typeof readPackages>} locked
 */
function holdsAll(installed, locked) {
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    return found === undefined ? entry.optional === true : found.version === entry.version
  })
}
