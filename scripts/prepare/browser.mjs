import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium that the machine has by itself: CHROME_PATH, else one on PATH.
 * @param {Record<string, string | undefined>} environment
 * @returns {string | null} the path of its program; null: use Playwright's own browser
 */
export function findSystemBrowser(environment) {
  const { CHROME_PATH, PATH = '' } = environment
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH
  const candidates = PATH.split(delimiter).flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  )
  return candidates.find((path) => existsSync(path)) ?? null
}

/** @returns {boolean} whether the browser tests have a browser, the machine's or Playwright's */
export function hasBrowser() {
  const browser = findSystemBrowser(process.env)
  // Ubuntu's `chromium-browser` may be a stub that only says how to install the real one.
  if (browser !== null && runs(browser, ['--version'])) return true
  return runs(process.execPath, [
    '--eval',
    "const { chromium } = require('playwright-core'); require('fs').accessSync(chromium.executablePath())",
  ])
}

/**
 * Installs a browser. Debian's own comes first where we may install it: Playwright's download is
 * not reachable from every network.
 * @returns {boolean} whether there is one now
 */
export function installBrowser() {
  const isRoot = process.getuid?.() === 0
  if (isRoot && runs('apt-get', ['--version'])) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    show('apt-get', ['update', '-q'], environment)
    show('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], environment)
    if (hasBrowser()) return true
  }
  const cli = 'node_modules/@playwright/test/cli.js'
  const withDeps = isRoot ? ['--with-deps'] : []
  show(process.execPath, [cli, 'install', ...withDeps, 'chromium'], process.env)
  return hasBrowser()
}

/** @param {string} program @param {string[]} args */
function runs(program, args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env */
function show(program, args, env) {
  spawnSync(program, args, { stdio: 'inherit', env })
}
