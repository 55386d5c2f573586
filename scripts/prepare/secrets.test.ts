import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureSecrets } from './secrets.mjs'

let directory = ''
const file = () => join(directory, '.env')

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portal-env-'))
  writeFileSync(join(directory, '.env.example'), '# keys\nPAYLOAD_SECRET=\nJOBS_SECRET=\nPORT=\n')
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

test('writes .env from the example with two different secrets that only the owner reads', () => {
  expect(ensureSecrets({ directory, environment: {} })).toBe('created')
  const text = readFileSync(file(), 'utf8')
  const [, first, second] =
    /^# keys\nPAYLOAD_SECRET=([\w-]{43})\nJOBS_SECRET=([\w-]{43})\nPORT=\n$/.exec(text) ?? []
  expect(first).toBeDefined()
  expect(first).not.toBe(second)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
})

test('leaves a complete .env as it is', () => {
  const text = 'PAYLOAD_SECRET=one\nJOBS_SECRET=two\n'
  writeFileSync(file(), text)
  expect(ensureSecrets({ directory, environment: {} })).toBe('unchanged')
  expect(readFileSync(file(), 'utf8')).toBe(text)
})

test('adds only the secret that is missing', () => {
  writeFileSync(file(), 'PAYLOAD_SECRET=one\n')
  expect(ensureSecrets({ directory, environment: {} })).toBe('completed')
  expect(readFileSync(file(), 'utf8')).toMatch(/^PAYLOAD_SECRET=one\nJOBS_SECRET=[\w-]{43}\n$/)
})

test('writes nothing where the environment gives the secrets', () => {
  const environment = { PAYLOAD_SECRET: 'one', JOBS_SECRET: 'two' }
  expect(ensureSecrets({ directory, environment })).toBe('unchanged')
  expect(() => readFileSync(file())).toThrow('ENOENT')
})
