import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type RunningRenderer, startRenderer } from './start-renderer'

let directory: string
let running: RunningRenderer | null = null

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'portal-renderer-'))
})
afterEach(async () => {
  await running?.close()
  running = null
  rmSync(directory, { recursive: true, force: true })
})

const log = { info: vi.fn(), error: vi.fn() }

/** Stands for Next: says who it is, and breaks off when it is told to. */
const SERVER = `
import { createServer } from 'node:http'
const server = createServer((request, response) => {
  if (request.url === '/break') process.exit(7)
  response.end(String(process.pid))
})
process.on('message', (message) => message === 'close' && process.exit(0))
process.on('disconnect', () => process.exit(0))
server.listen(Number(process.argv[4]), '127.0.0.1', () => {
  process.send({ event: 'listening', origin: 'http://127.0.0.1:' + server.address().port })
})
`

async function start(source: string): Promise<RunningRenderer> {
  const program = path.join(directory, 'program.mjs')
  writeFileSync(program, source)
  running = await startRenderer({ host: '127.0.0.1', port: 3000, log, program })
  return running
}

const whoAnswers = async (origin: string) => (await fetch(origin)).text()

test('what breaks off is started anew at the same place', async () => {
  const { origin } = await start(SERVER)
  const first = await whoAnswers(origin)
  await expect(fetch(`${origin}/break`)).rejects.toThrow()
  await vi.waitFor(
    async () => {
      expect(await whoAnswers(origin)).not.toBe(first)
    },
    { timeout: 20_000, interval: 200 },
  )
  expect(log.error).toHaveBeenCalledWith(expect.stringContaining('broke off'), null, {
    code: 7,
    signal: null,
  })
})

test('what is closed stays closed', async () => {
  const { origin, close } = await start(SERVER)
  await close()
  await close()
  await expect(fetch(origin)).rejects.toThrow()
})

test.each([
  ['says why', `process.send({ event: 'failed', reason: 'no build' })`, 'no build'],
  ['ends', 'process.exit(3)', 'ended with 3'],
])('one that cannot start and %s keeps nobody waiting', async (_, source, reason) => {
  await expect(start(source)).rejects.toThrow(reason)
})
