import type { ActivityAction } from '@/editorial/activity'
import { ACTION_LABELS } from '@/editorial/activity'
import type { RecordedStep } from '@/editorial/steps'
import { STEP_LABELS } from '@/editorial/steps'
import { formatDateTime } from '@/text/dates'

/** A row of the log, as it is stored. */
export interface StoryRow {
  id: string
  at: string
  action: ActivityAction
  actorName?: string | null
  step?: RecordedStep | null
  note?: string | null
  details?: unknown
}

interface Told {
  key: string
  /** "15:30, 26/04/2024" */
  at: string
  who: string
  what: string
  note: string | null
}

const NOBODY = 'Hệ thống'

/** A row of the log in words. */
export function storyOf({ id, at, action, actorName, step, note, details }: StoryRow): Told {
  const { scheduledAt, withdrawAt, correction, override, dueAt } = detailsOf(details)
  const isStep = action === 'transition' && step
  const words = [
    isStep ? STEP_LABELS[step] : ACTION_LABELS[action],
    scheduledAt && `đăng lúc ${formatDateTime(scheduledAt)}`,
    withdrawAt && `gỡ lúc ${formatDateTime(withdrawAt)}`,
    dueAt && isStep && 'theo lịch',
    override && `bỏ qua cảnh báo: ${override}`,
  ]
  return {
    key: id,
    at: formatDateTime(at),
    who: actorName ?? NOBODY,
    what: words.filter(Boolean).join(', '),
    note: note ?? correction ?? null,
  }
}

function detailsOf(details: unknown): Partial<Record<string, string>> {
  return typeof details === 'object' && details !== null ? details : {}
}
