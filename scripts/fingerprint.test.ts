import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintSources } from './fingerprint'

let root = ''

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portal-sources-'))
  write('app/(portal)/page.tsx', 'home')
  write('payload.config.ts', 'config')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test.each([
  'app/(portal)/page.tsx',
  'app/(portal)/portal.css',
  'components/a/b.tsx',
  'env.ts',
  'next.config.mjs',
  'package-lock.json',
])('changes with %s', (file) => {
  const before = fingerprintSources(root)
  write(file, 'changed')
  expect(fingerprintSources(root)).not.toBe(before)
})

test.each([
  'app/page.test.ts',
  'next-env.d.ts',
  'server/serve.ts',
  'docs/ARCHITECTURE.md',
  'sample/news.ts',
  'var/portal.db',
  'README.md',
])('does not change with %s', (file) => {
  const before = fingerprintSources(root)
  write(file, 'changed')
  expect(fingerprintSources(root)).toBe(before)
})
