import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSystemBrowser } from './browser.mjs'

let folder = ''
let program = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-browser-'))
  program = join(folder, 'chromium')
  writeFileSync(program, '')
  chmodSync(program, 0o755)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('CHROME_PATH comes first', () => {
  expect(findSystemBrowser({ CHROME_PATH: process.execPath, PATH: folder })).toBe(process.execPath)
})

test('a CHROME_PATH that does not exist is passed over', () => {
  expect(findSystemBrowser({ CHROME_PATH: '/nowhere', PATH: folder })).toBe(program)
})

test('finds Chromium in any folder of PATH', () => {
  expect(findSystemBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(program)
})

test('a machine without one leaves it to Playwright', () => {
  expect(findSystemBrowser({ PATH: '/nowhere' })).toBeNull()
})
