import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
} from 'payload'
import { AuthenticationError, LockedAuth } from 'payload'
import type { Person, Role } from '@/access/roles'
import { ROLE_LABELS } from '@/access/roles'
import { record } from '@/hooks/activity'

/** As long as an address may be; what is longer is no address that somebody mistyped. */
const LONGEST_ADDRESS = 254

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

/** The address that was typed, never the password: that may be the one of another account. */
export const recordFailedLogin: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return
  const typed: unknown = req.data?.email
  const email = typeof typed === 'string' ? typed.slice(0, LONGEST_ADDRESS) : null
  try {
    const note = error instanceof LockedAuth ? 'Tài khoản đang bị khoá tạm.' : null
    await record(req, { action: 'loginFailed', kind: 'users', title: email, note, actor: null })
  } catch (err) {
    // Whoever is not let in is told so in any case.
    req.payload.logger.error({ msg: 'cannot record a failed login', err })
  }
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
