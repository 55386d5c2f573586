import { describe, expect, test } from 'vitest'
import { createCounter } from '@/intake/counter'
import { monthsBefore } from '@/intake/expire'
import { readForm } from '@/intake/read-form'
import { senderOf } from '@/intake/sender'
import { countTaken, hasShare } from '@/intake/shares'
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

describe('a counter', () => {
  test('counts each key in a span that begins with its first', () => {
    const counter = createCounter({ spanMs: 1000, keys: 10 })
    for (const ms of [0, 1]) counter.add('một', after(ms))
    expect([2, 999, 1000].map((ms) => counter.count('một', after(ms)))).toEqual([2, 2, 0])
    counter.add('một', after(1000))
    expect(counter.count('một', after(1001))).toBe(1)
    expect(counter.count('hai', after(3))).toBe(0)
  })

  test('remembers no more keys than it may, and forgets what was not added to for longest', () => {
    const counter = createCounter({ spanMs: 1000, keys: 3 })
    for (const key of ['a', 'b', 'c', 'a', 'd']) counter.add(key, NOON)
    expect(counter.size).toBe(3)
    expect(['a', 'b', 'c', 'd'].map((key) => counter.count(key, NOON))).toEqual([2, 0, 1, 1])
  })
})

describe('who sends', () => {
  const known = (forwarded: string | null) => senderOf(forwarded, SECRET)
  const address = (forwarded: string | null) => known(forwarded).address

  test('is known by the address that our own server has seen, whatever was written before it', () => {
    expect(address('9.9.9.9, 203.113.1.1')).toBe(address('203.113.1.1'))
    expect(address('8.8.8.8,203.113.1.1')).toBe(address('203.113.1.1'))
    expect(address('203.113.1.1')).not.toBe(address('203.113.1.2'))
  })

  test('is looked for behind a proxy of our own network', () => {
    expect(address('9.9.9.9, 203.113.1.1, 127.0.0.1')).toBe(address('203.113.1.1'))
    expect(address('203.113.1.1, 172.18.0.3, ::ffff:127.0.0.1')).toBe(address('203.113.1.1'))
  })

  test('counts as one with a whole IPv6 network, and is not told by the key', () => {
    expect(address('2405:4800:1:2::5')).toBe(address('2405:4800:1:2:aaaa:bbbb:cccc:dddd'))
    expect(address('2405:4800:1:2::5')).not.toBe(address('2405:4800:1:3::5'))
    expect(address('203.113.1.1')).not.toContain('203')
    expect(known(null)).toEqual(known('rubbish'))
  })

  test.each([
    ['203.113.1.1', '203.113.1.9', '203.113.2.1', '203.114.1.1'],
    ['2405:4800:1:2::5', '2405:4800:1:3::5', '2405:4800:2::5', '2405:4801:1:2::5'],
  ])('belongs to a network and a provider: %s', (one, neighbour, customer, stranger) => {
    const of = (forwarded: string) => {
      const { network, provider } = known(forwarded)
      return [network === known(one).network, provider === known(one).provider]
    }
    expect([neighbour, customer, stranger].map(of)).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ])
    expect(new Set(Object.values(known(one))).size).toBe(3)
  })
})

describe('of the room that an hour has', () => {
  /** Sends as long as there is a share; gives how many were taken of it and the room that is left. */
  function flood(room: number, addresses: Iterable<string>) {
    const taken = createCounter({ spanMs: 3_600_000, keys: 10_000 })
    let left = room
    for (const address of addresses) {
      const sender = senderOf(address, SECRET)
      while (left > 0 && hasShare({ sender, taken, room: left, now: NOON })) {
        countTaken(sender, taken, NOON)
        left -= 1
      }
    }
    return { left, mayStill: (address: string) => mayTake(address, taken, left) }
  }
  const mayTake = (address: string, taken: ReturnType<typeof createCounter>, room: number) =>
    hasShare({ sender: senderOf(address, SECRET), taken, room, now: NOON })
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

  test('an address has ten', () => {
    expect(flood(200, ['203.113.1.1']).left).toBe(190)
  })

  test.each([
    ['a network, whatever addresses it has', numbers(250).map((n) => `203.113.1.${n}`), 34],
    ['a customer’s IPv6', numbers(5000).map((n) => `2001:db8:1:${n.toString(16)}::1`), 34],
    ['a provider', numbers(5000).map((n) => `203.113.${n % 250}.${n % 7}`), 50],
    ['a provider’s IPv6', numbers(5000).map((n) => `2001:db8:${n.toString(16)}::1`), 50],
  ])('%s has a part', (_, addresses, most) => {
    const { left, mayStill } = flood(200, addresses)
    expect(200 - left).toBeLessThanOrEqual(most)
    expect(200 - left).toBeGreaterThan(10)
    expect(mayStill(addresses.at(-1)!)).toBe(false)
    expect(mayStill('198.51.100.7')).toBe(true)
  })

  test('there is some left after ten providers that take all they may', () => {
    const addresses = numbers(10).flatMap((provider) =>
      numbers(2000).map((n) => `${100 + provider}.7.${n % 250}.${n % 9}`),
    )
    const { left, mayStill } = flood(200, addresses)
    expect(left).toBeGreaterThan(0)
    expect(mayStill('198.51.100.7')).toBe(true)
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
