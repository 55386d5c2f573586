import { describe, expect, test } from 'vitest'
import { addressKey } from '@/intake/address-key'
import { monthsBefore } from '@/intake/expire'
import { createLimiter } from '@/intake/limiter'
import { readForm } from '@/intake/read-form'
import { judgeStamp, makeStamp } from '@/intake/stamp'

const SECRET = 'only-for-tests-0123456789'
const NOON = new Date('2026-05-04T05:00:00.000Z')
const after = (ms: number) => new Date(NOON.getTime() + ms)

describe('a stamp', () => {
  const stamp = makeStamp({ now: NOON, secret: SECRET })
  const judged = (ms: number) => judgeStamp({ stamp, now: after(ms), secret: SECRET })

  test('is good after some seconds and the next day, not at once and not for ever', () => {
    expect([0, 2999, 3000, 24 * 3_600_000, 49 * 3_600_000].map(judged)).toEqual([
      'tooSoon',
      'tooSoon',
      'good',
      'good',
      'tooOld',
    ])
  })

  test.each(['', 'x', '.', stamp.replace(/^./, '1'), `${stamp}x`, stamp.slice(0, -1)])(
    'that nobody has signed is forged: %j',
    (other) => {
      expect(judgeStamp({ stamp: other, now: after(5000), secret: SECRET })).toBe('forged')
    },
  )
})

describe('the limiter', () => {
  test('lets a key have so many in a span, and others theirs', () => {
    const limiter = createLimiter({ most: 2, spanMs: 1000, keys: 10 })
    const taken = [0, 1, 2, 999, 1000].map((ms) => limiter.take('một', after(ms)))
    expect(taken).toEqual([true, true, false, false, true])
    expect(limiter.take('hai', after(3))).toBe(true)
  })

  test('remembers no more keys than it may, and forgets the longest unseen', () => {
    const limiter = createLimiter({ most: 1, spanMs: 1000, keys: 3 })
    for (const key of ['a', 'b', 'c', 'a', 'd']) limiter.take(key, NOON)
    expect(limiter.size).toBe(3)
    expect(limiter.take('a', NOON)).toBe(false)
    expect(limiter.take('b', NOON)).toBe(true)
  })
})

describe('who sends', () => {
  const key = (forwarded: string | null) => addressKey(forwarded, SECRET)

  test('is known by the address that our own server has seen, whatever was written before it', () => {
    expect(key('9.9.9.9, 203.113.1.1')).toBe(key('203.113.1.1'))
    expect(key('8.8.8.8,203.113.1.1')).toBe(key('203.113.1.1'))
    expect(key('203.113.1.1')).not.toBe(key('203.113.1.2'))
  })

  test('is looked for behind a proxy of our own network', () => {
    expect(key('9.9.9.9, 203.113.1.1, 127.0.0.1')).toBe(key('203.113.1.1'))
    expect(key('203.113.1.1, 172.18.0.3, ::ffff:127.0.0.1')).toBe(key('203.113.1.1'))
  })

  test('counts as one with a whole IPv6 network, and is not told by the key', () => {
    expect(key('2405:4800:1:2::5')).toBe(key('2405:4800:1:2:aaaa:bbbb:cccc:dddd'))
    expect(key('2405:4800:1:2::5')).not.toBe(key('2405:4800:1:3::5'))
    expect(key('203.113.1.1')).not.toContain('203')
    expect(key(null)).toBe(key('rubbish'))
  })
})

describe('a form', () => {
  const post = (body: string, type = 'application/x-www-form-urlencoded') =>
    readForm(
      new Request('http://portal.test/', {
        method: 'POST',
        body,
        headers: { 'Content-Type': type },
      }),
    )

  test('is read in NFC, without signs that nobody types', async () => {
    const sent = await post(`a=${encodeURIComponent(' Đoa\u0300n\r\nviên\u0000 ')}`)
    expect(sent?.get('a')).toBe('Đoàn\nviên')
  })

  test('is not read when it is too large or no form', async () => {
    expect(await post(`a=${'x'.repeat(50_000)}`)).toBeNull()
    expect(await post('{"a":1}', 'application/json')).toBeNull()
  })
})

test('months are those of the calendar', () => {
  expect(monthsBefore(new Date('2026-05-31T10:00:00.000Z'), 3)).toBe('2026-02-28T10:00:00.000Z')
  expect(monthsBefore(NOON, 12)).toBe('2025-05-04T05:00:00.000Z')
})
