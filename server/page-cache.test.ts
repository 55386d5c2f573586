import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Render, RenderedPage } from './render'
import { silentLog } from './http-test-tools'
import { pageAddressOf } from './page-address'
import { type FoundPage, openPageCache } from './page-cache'
import { openPageCopies } from './page-copies'
import { createRenderQueue } from './render-queue'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portal-cache-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

const MEGABYTE = 1024 * 1024

interface OpenOptions {
  render?: Render
  running?: number
  waiting?: number
  limits?: { pages: number; others: number }
  buildId?: string
  lifetimeMs?: number
}

async function open({
  render = rendered(),
  running = 4,
  waiting = 100,
  limits = { pages: MEGABYTE, others: MEGABYTE },
  buildId = 'build',
  lifetimeMs = Infinity,
}: OpenOptions = {}) {
  const watch = {
    state: { stamp: '1', gone: new Set<string>(), withheld: new Set<string>() },
    isConnected: true,
    get isSettled() {
      return watch.isConnected
    },
    expectChange: () => undefined,
    settle: () => Promise.resolve(),
    stop: () => undefined,
  }
  const spy = vi.fn(render)
  const log = { info: vi.fn(), error: vi.fn() }
  const cache = await openPageCache({
    render: spy,
    queue: createRenderQueue({ running, waiting }),
    watch,
    copies: openPageCopies({ directory, buildId, databaseUrl: 'file:a', log: silentLog }),
    requestHeaders: { host: 'cong.example' },
    headers: [],
    limits,
    lifetimeOf: () => lifetimeMs,
    log,
  })
  const get = (url: string) => cache.get(pageAddressOf(url))
  const change = (stamp: string, gone: string[] = []) => {
    watch.state = { ...watch.state, stamp, gone: new Set(gone) }
  }
  return { cache, get, change, watch, render: spy, log }
}

let version = 0

/** Each rendering says which one it is. */
function rendered(answer: Partial<RenderedPage> = {}): Render {
  return ({ url }) =>
    Promise.resolve({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from(`${url} #${(version += 1)}`),
      ...answer,
    })
}

async function textOf({ page }: FoundPage): Promise<string> {
  return (await page.answer('identity')).body.toString()
}

test('a page whose lifetime is over is rendered anew under the same stamp', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { cache, get, render } = await open({ lifetimeMs: 1000 })
    const first = await get('/')
    vi.setSystemTime(Date.now() + 999)
    expect(cache.findFresh('/')).toBe(first.page)
    vi.setSystemTime(Date.now() + 1)
    expect(cache.findFresh('/')).toBeNull()
    expect((await get('/')).outdated).toBeNull()
    expect(render).toHaveBeenCalledTimes(2)
  } finally {
    vi.useRealTimers()
  }
})

test('a page is rendered once as long as nothing changes', async () => {
  const { cache, get, render } = await open()
  expect(cache.findFresh('/tin')).toBeNull()
  const first = await get('/tin')
  expect((await get('/tin?fbclid=1')).page).toBe(first.page)
  expect(cache.findFresh('/tin')).toBe(first.page)
  expect(render).toHaveBeenCalledOnce()
})

test('every reader gets the same: nothing of one request reaches the rendering', async () => {
  const { get, render } = await open()
  await get('/tin?utm_source=zalo')
  expect(render).toHaveBeenCalledWith({ url: '/tin', headers: { host: 'cong.example' } })
})

test('after a change it is rendered anew', async () => {
  const { cache, get, change } = await open()
  const before = await textOf(await get('/tin'))
  change('2')
  expect(cache.findFresh('/tin')).toBeNull()
  const after = await get('/tin')
  expect(await textOf(after)).not.toBe(before)
  expect(after.outdated).toBeNull()
})

test('a change during the rendering makes its result outdated', async () => {
  const { get, change, cache, render } = await open({
    render: async (request) => {
      if (version === 0) change('2')
      return rendered()(request)
    },
  })
  version = 0
  await get('/tin')
  expect(cache.findFresh('/tin')).toBeNull()
  await get('/tin')
  expect(render).toHaveBeenCalledTimes(2)
})

test('many who ask at once share one rendering', async () => {
  const { get, render } = await open({
    render: async (request) => {
      await delay(5)
      return rendered()(request)
    },
  })
  const all = await Promise.all(Array.from({ length: 50 }, () => get('/tin')))
  expect(render).toHaveBeenCalledOnce()
  expect(new Set(all.map(({ page }) => page)).size).toBe(1)
})

test('who asks after a change does not share a rendering that began before it', async () => {
  let status = 200
  const { get, change, render } = await open({
    render: async (request) => {
      const asRead = status
      await delay(200)
      return rendered({ status: asRead })(request)
    },
  })
  const before = get('/tin')
  await vi.waitFor(() => {
    expect(render).toHaveBeenCalledOnce()
  })
  status = 410
  change('2', ['/tin'])
  expect((await get('/tin')).page.record.status).toBe(410)
  expect((await before).page.record.status).toBe(200)
  expect((await get('/tin')).page.record.status).toBe(410)
})

test('redirects, 404 and 410 are kept as well', async () => {
  for (const status of [301, 404, 410]) {
    const { get, render } = await open({ render: rendered({ status }) })
    await get('/x')
    expect((await get('/x')).page.record.status).toBe(status)
    expect(render).toHaveBeenCalledOnce()
  }
})

test('a fault is not kept', async () => {
  const { get, render } = await open({ render: rendered({ status: 500 }) })
  await get('/tin')
  await get('/tin')
  expect(render).toHaveBeenCalledTimes(2)
})

test('when rendering fails, the copy of before is served and marked', async () => {
  let status = 200
  const { get, change, log } = await open({ render: (request) => rendered({ status })(request) })
  const before = await textOf(await get('/tin'))
  change('2')
  status = 500
  const found = await get('/tin')
  expect(found.outdated).toBe('failed')
  expect(await textOf(found)).toBe(before)
  expect(log.info).toHaveBeenCalledOnce()
})

test('when rendering has to wait in line, the copy of before is served, and renewed later', async () => {
  let go: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (go = resolve))
  const { get, change, cache } = await open({
    running: 1,
    render: async (request) => {
      if (request.url === '/chậm' || request.url === encodeURI('/chậm')) await gate
      return rendered()(request)
    },
  })
  await get('/tin')
  change('2')
  const slow = get('/chậm')
  expect((await get('/tin')).outdated).toBe('overload')
  go()
  await slow
  await vi.waitFor(() => {
    expect(cache.findFresh('/tin')).not.toBeNull()
  })
})

test('when rendering takes longer than a second, the copy of before is served', async () => {
  let isSlow = false
  const { get, change } = await open({
    render: async (request) => {
      if (isSlow) await delay(1200)
      return rendered()(request)
    },
  })
  await get('/tin')
  change('2')
  isSlow = true
  expect((await get('/tin')).outdated).toBe('slow')
})

test('whoever comes when too many wait is told so', async () => {
  const never = new Promise<never>(() => undefined)
  const { get } = await open({ running: 1, waiting: 0, render: () => never })
  void get('/một')
  expect((await get('/hai')).page.record.status).toBe(503)
})

test('pages for one person wait in the same line', async () => {
  const { cache, get } = await open({
    render: async (request) => delay(20, await rendered()(request)),
    running: 1,
    waiting: 0,
  })
  const first = cache.renderFor('/xem-truoc/tin-tuc/1', {})
  const [second, other] = [await cache.renderFor('/xem-truoc/tin-tuc/2', {}), await get('/b')]
  expect(second.page.record.status).toBe(503)
  expect(other.page.record.status).toBe(503)
  expect((await first).page.record.status).toBe(200)
})

test('what is gone is never served from a copy, not even while the database is down', async () => {
  let status = 200
  const { get, change, watch } = await open({
    render: (request) => rendered({ status })(request),
  })
  await get('/tin')
  change('2', ['/tin'])
  status = 410
  expect((await get('/tin')).page.record.status).toBe(410)
  watch.isConnected = false
  expect((await get('/tin')).page.record.status).toBe(410)
})

test('while the database is down, copies are served and marked, and nothing is rendered', async () => {
  const { cache, get, watch, render } = await open()
  await get('/tin')
  watch.isConnected = false
  expect(cache.findFresh('/tin')).toBeNull()
  expect((await get('/tin')).outdated).toBe('database')
  expect((await get('/chưa-ai-xem')).page.record.status).toBe(503)
  expect(render).toHaveBeenCalledOnce()
  watch.isConnected = true
  expect((await get('/tin')).outdated).toBeNull()
})

test('after a restart without the database the good copies are there, and what went is not', async () => {
  let status = 200
  const first = await open({ render: (request) => rendered({ status })(request) })
  const text = await textOf(await first.get('/tin'))
  await first.get('/sẽ-mất')
  await first.get('/tim-kiem?q=a')
  await copiesOnDisk(2)
  status = 404
  first.change('2')
  await first.get('/sẽ-mất')
  await copiesOnDisk(1)

  const second = await open()
  second.watch.isConnected = false
  const found = await second.get('/tin')
  expect(found.outdated).toBe('database')
  expect(await textOf(found)).toBe(text)
  expect((await second.get('/sẽ-mất')).page.record.status).toBe(503)
})

test('copies of another build are taken away', async () => {
  const { get } = await open()
  await get('/tin')
  await copiesOnDisk(1)
  await open({ buildId: 'another' })
  await copiesOnDisk(0)
})

test('a flood of addresses stays within its bounds, in memory and on disk', async () => {
  const { cache, get } = await open({ limits: { pages: 50_000, others: 20_000 } })
  await get('/được-đọc?q=thường-xuyên')
  await get('/trang-chủ')
  for (let index = 0; index < 500; index += 1) await get(`/tim-kiem?q=${index}`)
  expect(cache.findFresh(pageAddressOf('/trang-chủ').url)).not.toBeNull()
  expect(cache.findFresh('/tim-kiem?q=1')).toBeNull()
  for (let index = 0; index < 500; index += 1) await get(`/tin-tuc/${index}`)
  // 50,000 bytes hold 24 pages of 2 kB; what was driven out of memory is driven off the disk.
  await vi.waitFor(() => {
    expect(countCopies()).toBeLessThanOrEqual(24)
  })
})

function countCopies(): number {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.new')).length
}

/** The disk follows in its own time. */
function copiesOnDisk(count: number): Promise<void> {
  return vi.waitFor(() => {
    expect(countCopies()).toBe(count)
  })
}
