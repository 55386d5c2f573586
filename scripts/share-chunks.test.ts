import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shareChunks } from './share-chunks'

const load = createRequire(import.meta.url)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'chunks-'))
  mkdirSync(path.join(folder, 'ssr'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, body: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `${body}\n\n//# sourceMappingURL=${path.basename(name)}.map`)
  return file
}

test('files that say the same are loaded once, whatever their names', () => {
  const body = `module.exports = [\n12, (() => 'Lao động'),\n];`
  const first = write('_a.js', body)
  const second = write('_b.js', body)
  const third = write('ssr/_c.js', body)
  shareChunks(folder)
  expect(load(first)).toEqual([12, expect.any(Function)])
  expect(load(second)).toBe(load(first))
  expect(load(third)).toBe(load(first))
  expect(statSync(second).size).toBeLessThan(50)
})

test('what differs, and what is no chunk, stays as it is', () => {
  const files = [
    write('_a.js', 'module.exports = [\n1, (() => 1),\n];'),
    write('_b.js', 'module.exports = [\n1, (() => 2),\n];'),
    write('[turbopack]_runtime.js', 'const path = require("path");'),
    write('entry.js', 'const path = require("path");'),
  ]
  const before = files.map((file) => readFileSync(file, 'utf8'))
  shareChunks(folder)
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before)
})

test('a build whose files are shared already is left alone', () => {
  const body = 'module.exports = [\n1, (() => 1),\n];'
  const files = [write('_a.js', body), write('_b.js', body)]
  shareChunks(folder)
  const once = files.map((file) => readFileSync(file, 'utf8'))
  shareChunks(folder)
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(once)
})
