import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'

/** Loopback, private and link-local networks (RFC 1918, 4193, 4291, 6598): proxies of our own. */
const OWN_NETWORK =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i

/** By what the limits know who sends: keyed hashes, so that no address of a reader is kept anywhere. */
export interface Sender {
  /** Whoever has one IPv6 address has a network of 2^64 of them: these count as one. */
  address: string
  /** What one customer is given, or rents for little money: a /24, or an IPv6 /48. */
  network: string
  /** What a company has that gives others their networks: a /16, or an IPv6 /32. */
  provider: string
}

/**
 * @param forwardedFor `X-Forwarded-For`. The front adds who has spoken to it at the end, as a reverse
 *   proxy before it has done: so the last address that is none of our own network is true, and what a
 *   reader has written before it is not looked at.
 */
export function senderOf(forwardedFor: string | null, secret: string): Sender {
  const addresses = (forwardedFor ?? '').split(',').map(plainAddress).filter(Boolean)
  const address = addresses.findLast((one) => !OWN_NETWORK.test(one)) ?? addresses[0] ?? ''
  // Of both kinds four parts tell who it is: of 8 bits each, or of 16.
  const parts = isIP(address) === 6 ? partsOfIpv6(address) : address.split('.')
  const keyOf = (count: number) =>
    createHmac('sha256', secret)
      .update(`address ${parts.slice(0, count).join(' ')}`)
      .digest('base64url')
      .slice(0, 22)
  return { address: keyOf(4), network: keyOf(3), provider: keyOf(2) }
}

function plainAddress(written: string): string {
  const address = written.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(address) === 0 ? '' : address
}

function partsOfIpv6(address: string): string[] {
  const [head = '', tail = ''] = address.split('::', 2)
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].map((part) => Number.parseInt(part, 16).toString(16))
}
