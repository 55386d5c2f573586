import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  PayloadRequest,
} from 'payload'
import { AuthenticationError, LockedAuth } from 'payload'
import type { Person, Role } from '@/access/roles'
import { ROLE_LABELS } from '@/access/roles'
import { record } from '@/hooks/activity'

/** As long as an address may be; what is longer is no address that somebody mistyped. */
const LONGEST_ADDRESS = 254

/** Somebody who tries passwords all night must not fill the disk. */
export const FAILED_LOGINS_AN_HOUR = 200
const HOUR_MS = 60 * 60 * 1000

interface Account extends Person {
  name?: string
}

export const recordLogin: CollectionAfterLoginHook<Account> = async ({ user, req }) => {
  await record(req, {
    action: 'login',
    kind: 'users',
    item: user.id,
    title: user.name ?? null,
    actor: user,
  })
}

/**
 * The address that was typed, never the password: that may be the one of another account. When there
 * are too many within an hour, the last one that is kept says so.
 */
export const recordFailedLogin: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return
  const typed: unknown = req.data?.email
  const email = typeof typed === 'string' ? typed.slice(0, LONGEST_ADDRESS) : null
  try {
    const known = await countFailedLogins(req)
    if (known >= FAILED_LOGINS_AN_HOUR) return
    const isLast = known === FAILED_LOGINS_AN_HOUR - 1
    const locked = error instanceof LockedAuth ? 'Tài khoản đang bị khoá tạm.' : null
    const note = isLast ? 'Quá nhiều lần trong một giờ: các lần sau không ghi nữa.' : locked
    await record(req, { action: 'loginFailed', kind: 'users', title: email, note, actor: null })
  } catch (err) {
    // Whoever is not let in is told so in any case.
    req.payload.logger.error({ msg: 'cannot record a failed login', err })
  }
}

async function countFailedLogins(req: PayloadRequest): Promise<number> {
  const since = new Date(Date.now() - HOUR_MS).toISOString()
  const { totalDocs } = await req.payload.count({
    collection: 'activity',
    req,
    where: { and: [{ at: { greater_than: since } }, { action: { equals: 'loginFailed' } }] },
  })
  return totalDocs
}

/** Who becomes what, and who made them so. */
export const recordRole: CollectionAfterChangeHook<Account> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before =
    operation === 'create' ? null : ((previousDoc as Account | undefined)?.role ?? null)
  if (before === doc.role) return
  await record(req, {
    action: 'roleChange',
    kind: 'users',
    item: doc.id,
    title: doc.name ?? null,
    note: before ? `${nameOf(before)} → ${nameOf(doc.role)}` : `Tài khoản mới: ${nameOf(doc.role)}`,
    details: { from: before, to: doc.role },
  })
}

function nameOf(role: Role): string {
  return ROLE_LABELS[role]
}
