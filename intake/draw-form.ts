import { env } from '@/env'
import { findRefused, type RefusedForm } from '@/intake/held'
import { judgeStamp, makeStamp } from '@/intake/stamp'

/** What a form that is drawn now carries with it. */
export function newStamp(now: Date): string {
  return makeStamp({ now, secret: env.PAYLOAD_SECRET })
}

/** A refused form; its stamp stays, so that nobody has to wait for a new one to ripen. */
export function getRefusedForm(
  token: string,
  now: Date,
): { form: RefusedForm; stamp: string } | null {
  const form = findRefused(token)
  if (form === null) return null
  const stamp = form.values.stamp ?? ''
  const isKnown = judgeStamp({ stamp, now, secret: env.PAYLOAD_SECRET }) !== 'forged'
  return { form, stamp: isKnown ? stamp : newStamp(now) }
}
