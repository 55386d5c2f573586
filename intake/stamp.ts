import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nobody reads and fills in a form faster. */
const LEAST_MS = 3000
/** Form pages are cached, for a day at most, and people leave them open. */
export const MOST_STAMP_MS = 2 * 24 * 60 * 60 * 1000

/**
 * When a form was drawn, signed: a program that sends what it has made up has none. The page is
 * shared by all who read it meanwhile, so the stamp says nothing about who sends it.
 */
export function makeStamp({ now, secret }: { now: Date; secret: string }): string {
  const moment = now.getTime().toString(36)
  return `${moment}.${signatureOf(moment, secret)}`
}

export type StampVerdict = 'good' | 'tooSoon' | 'tooOld' | 'forged'

export function judgeStamp({
  stamp,
  now,
  secret,
}: {
  stamp: string
  now: Date
  secret: string
}): StampVerdict {
  const [moment = '', signature = ''] = stamp.split('.', 2)
  const expected = Buffer.from(signatureOf(moment, secret))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
  const age = now.getTime() - Number.parseInt(moment, 36)
  if (age < LEAST_MS) return 'tooSoon'
  return age > MOST_STAMP_MS ? 'tooOld' : 'good'
}

function signatureOf(moment: string, secret: string): string {
  return createHmac('sha256', secret).update(`form ${moment}`).digest('base64url').slice(0, 22)
}
