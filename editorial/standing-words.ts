import type { State } from '@/editorial/states'
import { STATE_LABELS } from '@/editorial/states'
import { formatDateTime } from '@/text/dates'

/** Where an item stands, in a few words for the head of its form. */
export function standingWords({ state, scheduledAt, withdrawAt, isOut }: Shown): string {
  const revision = isOut && state !== 'published' ? ' (bản đã đăng vẫn hiện trên cổng)' : ''
  if (scheduledAt && state === 'approved')
    return `Hẹn đăng ${formatDateTime(scheduledAt)}${revision}`
  const label = isOut && state === 'draft' ? 'Đang sửa' : STATE_LABELS[state]
  const until = withdrawAt && isOut ? `, gỡ lúc ${formatDateTime(withdrawAt)}` : ''
  return `${label}${revision}${until}`
}

interface Shown {
  state: State
  scheduledAt: string | null
  withdrawAt: string | null
  isOut: boolean
}
