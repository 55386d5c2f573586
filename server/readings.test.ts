import { afterEach, describe, expect, test, vi } from 'vitest'
import { silentLog } from './http-test-tools'
import { countReadings, type DayCounts } from './readings'

const PHONE =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'
const PATH = '/tin-tuc/mot-tin'

function request(headers: Record<string, string> = {}, method = 'GET') {
  const rawHeaders = Object.entries({ 'User-Agent': PHONE, ...headers }).flat()
  return { method, rawHeaders }
}

const sender = () => vi.fn<(counts: DayCounts) => Promise<void>>().mockResolvedValue()

function open({ maxPages = 100, send = sender() } = {}) {
  let day = '2026-11-28'
  const readings = countReadings({
    send,
    today: () => day,
    intervalMs: 60_000,
    maxPages,
    log: silentLog,
  })
  const turnDay = (next: string) => {
    day = next
  }
  const told = () => send.mock.calls.map(([counts]) => counts)
  return { readings, send, told, turnDay }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a reading is', () => {
  test.each([
    ['a page that a phone opens', {}],
    ['one that is reloaded, or opened from Zalo', { 'Sec-Fetch-Dest': 'document' }],
    [
      'one in Facebook’s own browser',
      { 'User-Agent': `${PHONE} [FBAN/FB4A;FBAV/440.0.0.31.105;]` },
    ],
    ['one in Zalo’s own browser', { 'User-Agent': `${PHONE} Zalo android/24100001` }],
  ])('%s', async (_, headers) => {
    const { readings, told } = open()
    readings.note(request(headers), PATH)
    await readings.flush()
    expect(told()).toEqual([{ day: '2026-11-28', counts: [{ path: PATH, count: 1 }] }])
  })

  test.each([
    ['a page loaded in case it is asked for', { 'Sec-Purpose': 'prefetch' }],
    ['one rendered beforehand', { 'Sec-Purpose': 'prefetch;prerender' }],
    ['what older browsers say', { Purpose: 'prefetch' }],
    ['what Firefox said', { 'X-Moz': 'prefetch' }],
    ['what a script fetches', { 'Sec-Fetch-Dest': 'empty' }],
    ['a frame', { 'Sec-Fetch-Dest': 'iframe' }],
    ['no browser', { 'User-Agent': 'curl/8.5.0' }],
    ['nobody', { 'User-Agent': '' }],
    [
      'Google',
      { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    ],
    ['Facebook, for its preview', { 'User-Agent': 'facebookexternalhit/1.1' }],
  ])('not %s', async (_, headers) => {
    const { readings, send } = open()
    readings.note(request(headers), PATH)
    await readings.flush()
    expect(send).not.toHaveBeenCalled()
  })

  test('not a look at the head alone', async () => {
    const { readings, send } = open()
    readings.note(request({}, 'HEAD'), PATH)
    await readings.flush()
    expect(send).not.toHaveBeenCalled()
  })
})

test('readings of a page are told as one number for each day, and once', async () => {
  const { readings, told, turnDay } = open()
  for (let time = 0; time < 3; time += 1) readings.note(request(), PATH)
  turnDay('2026-11-29')
  readings.note(request(), PATH)
  await readings.flush()
  await readings.flush()
  expect(told()).toEqual([
    { day: '2026-11-28', counts: [{ path: PATH, count: 3 }] },
    { day: '2026-11-29', counts: [{ path: PATH, count: 1 }] },
  ])
})

test('they are told every minute', async () => {
  vi.useFakeTimers()
  const { readings, send } = open()
  readings.note(request(), PATH)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(send).toHaveBeenCalledTimes(1)
  readings.stop()
  readings.note(request(), PATH)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(send).toHaveBeenCalledTimes(1)
})

test('what cannot be told is told later, with what came meanwhile', async () => {
  const send = sender()
  send.mockRejectedValueOnce(new Error('down'))
  const { readings, told } = open({ send })
  readings.note(request(), PATH)
  await readings.flush()
  readings.note(request(), PATH)
  await readings.flush()
  expect(told().at(-1)?.counts).toEqual([{ path: PATH, count: 2 }])
})

test('no more pages are kept than there is room for; those that are kept go on counting', async () => {
  const { readings, told } = open({ maxPages: 2 })
  for (const path of ['/tin-tuc/a', '/tin-tuc/b', '/tin-tuc/c', '/tin-tuc/a']) {
    readings.note(request(), path)
  }
  await readings.flush()
  expect(told()[0]?.counts).toEqual([
    { path: '/tin-tuc/a', count: 2 },
    { path: '/tin-tuc/b', count: 1 },
  ])
})
