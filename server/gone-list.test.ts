import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openGoneList } from './gone-list'
import { silentLog } from './http-test-tools'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portal-gone-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

const open = (log = silentLog) => openGoneList({ directory, log })

test('begins empty', async () => {
  expect(await open().load()).toEqual({ gone: new Set(), withheld: new Set() })
})

test('outlives the process', async () => {
  const lists = { gone: new Set(['/tin-tuc/đã-gỡ']), withheld: new Set(['a', 'b']) }
  open().save(lists)
  expect(await open().load()).toEqual(lists)
})

test('a file that cannot be read counts as empty, and is told of', async () => {
  writeFileSync(join(directory, 'gone.json'), '{"gone": [')
  const log = { info: vi.fn(), error: vi.fn() }
  expect(await open(log).load()).toEqual({ gone: new Set(), withheld: new Set() })
  expect(log.error).toHaveBeenCalledOnce()
})
