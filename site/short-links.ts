/**
 * Short links are made of an item's id and need not be stored. An id is a UUID v7 (RFC 9562, 5.7):
 * the millisecond it was made in, then a number that counts up within the millisecond, then chance.
 * The code is the first two, written without the letters that look alike; the chance is left out,
 * and the item found again as the one whose id begins so.
 */

/** 2020-01-01: nothing of ours was made before it. */
const EPOCH = 1_577_836_800_000n
const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BASE = BigInt(LETTERS.length)
/** Of the number that counts: 12 bits before the variant, 14 and 8 after it. */
const COUNTER_BITS = 34n

const V7 =
  /^([0-9a-f]{8})-([0-9a-f]{4})-7([0-9a-f]{3})-([89ab][0-9a-f]{3})-([0-9a-f]{2})[0-9a-f]{10}$/

/** The code of `/t/<code>`; null for an id that was not made by us. */
export function shortCodeOf(id: string): string | null {
  const [, high, low, first, second, third] = V7.exec(id) ?? []
  if (third === undefined) return null
  const moment = BigInt(`0x${high ?? ''}${low ?? ''}`) - EPOCH
  if (moment < 0n) return null
  const counter =
    (BigInt(`0x${first ?? ''}`) << 22n) |
    ((BigInt(`0x${second ?? ''}`) & 0x3fffn) << 8n) |
    BigInt(`0x${third}`)
  return inLetters((moment << COUNTER_BITS) | counter)
}

/** Between which ids the item lies that a code means, both included; null for what is no code. */
export function idsOfShortCode(code: string): { from: string; to: string } | null {
  const value = fromLetters(code)
  if (value === null) return null
  const moment = hex((value >> COUNTER_BITS) + EPOCH, 12)
  const counter = value & ((1n << COUNTER_BITS) - 1n)
  const beginning = [
    moment.slice(0, 8),
    moment.slice(8),
    `7${hex(counter >> 22n, 3)}`,
    hex(((counter >> 8n) & 0x3fffn) | 0x8000n, 4),
    hex(counter & 0xffn, 2),
  ].join('-')
  return { from: beginning + '0'.repeat(10), to: beginning + 'f'.repeat(10) }
}

function inLetters(value: bigint): string {
  let rest = value
  let text = ''
  do {
    text = (LETTERS[Number(rest % BASE)] ?? '') + text
    rest /= BASE
  } while (rest > 0n)
  return text
}

function fromLetters(text: string): bigint | null {
  // 48 bits of time and the counter need no more.
  if (text.length === 0 || text.length > 14) return null
  let value = 0n
  for (const letter of text) {
    const digit = LETTERS.indexOf(letter)
    if (digit === -1) return null
    value = value * BASE + BigInt(digit)
  }
  return value >> COUNTER_BITS < (1n << 48n) - EPOCH ? value : null
}

function hex(value: bigint, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
