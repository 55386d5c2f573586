import type { ServerProps, TypedUser } from 'payload'
import { cache } from 'react'
import { SCHEDULE_PATH } from '@/admin/paths'
import { countLate } from '@/data/schedule'
import { formatInteger } from '@/text/numbers'

/** Asked once for all that one page says of it. */
const countLateFor = cache((user: TypedUser | null) => countLate({ user, now: new Date() }))

/** Beside the link in the panel's navigation. */
export async function LateMark({ user }: { user: TypedUser | null }) {
  const count = await countLateFor(user)
  return count > 0 && <strong className="late-mark">{formatInteger(count)} trễ hẹn</strong>
}

/**
 * Above every page of the panel, since its navigation is folded away on most screens. Where the alarm
 * itself stands on the page, the styles leave this out.
 */
export async function LateBanner({ user }: Pick<ServerProps, 'user'>) {
  const count = await countLateFor(user ?? null)
  return (
    count > 0 && (
      <p className="late-banner">
        <strong>Trễ hẹn: {formatInteger(count)} mục</strong> chưa đăng hoặc chưa gỡ đúng giờ.{' '}
        <a href={SCHEDULE_PATH}>Xem ngay</a>
      </p>
    )
  )
}
