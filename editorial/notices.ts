import type { State } from '@/editorial/states'
import type { RecordedStep } from '@/editorial/steps'
import { formatDateTime } from '@/text/dates'

/** What people are told of. */
export const NOTICE_EVENTS = [
  'submitted',
  'returned',
  'approved',
  'published',
  'withdrawn',
  'commented',
  'late',
] as const
export type NoticeEvent = (typeof NOTICE_EVENTS)[number]

/** What the panel's list calls it, and what a letter's subject begins with. */
export const EVENT_LABELS: Record<NoticeEvent, string> = {
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
  commented: 'Ý kiến',
  late: 'Trễ hẹn',
}

export interface Notice {
  event: NoticeEvent
  /** The item's; empty where it has none yet. */
  title: string
  /** Who did it; null: the clock, or a script. */
  who: string | null
  /** The reason, the remark, or what was said in a comment. */
  note?: string | null
  /** An ISO instant: when it is to come out, or to be taken down. */
  scheduledAt?: string | null
  /** Đính chính: what readers are told of what was put right. */
  correction?: string | null
  /** Of what is late: it was to be taken down, not to come out. */
  isEnd?: boolean
}

interface ToldStep {
  step: RecordedStep
  /** Null: the item is new. */
  from: State | null
  correction: string | null
  /** Somebody asked for it, or the clock did what somebody had set. */
  isWanted: boolean
}

/**
 * What people are told of a step; null: nothing. Scripts and imports tell nobody, and neither does
 * whoever goes on with a text, takes their own back, or mends what is out without a word to readers.
 */
export function eventOfStep({ step, from, correction, isWanted }: ToldStep): NoticeEvent | null {
  if (!isWanted) return null
  if (step === 'publish' && from === 'published' && !correction) return null
  return EVENTS_OF_STEPS[step] ?? null
}

const EVENTS_OF_STEPS: Partial<Record<RecordedStep, NoticeEvent>> = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  // Who sets a time has approved it.
  schedule: 'approved',
  publish: 'published',
  withdraw: 'withdrawn',
}

/** The notice in one sentence or two, for the list in the panel and for the letter. */
export function noticeText(notice: Notice): string {
  const { note } = notice
  const sentence = SENTENCES[notice.event](notice)
  if (!note || notice.event === 'commented') return sentence
  return `${sentence} ${GIVES_REASON.includes(notice.event) ? 'Lý do' : 'Ghi chú'}: ${note}`
}

const GIVES_REASON: readonly NoticeEvent[] = ['returned', 'withdrawn', 'late']

const NOBODY = 'Hệ thống'

const titled = (title: string) => `“${title.trim() || '(chưa có tít)'}”`

const SENTENCES: Record<NoticeEvent, (notice: Notice) => string> = {
  submitted: ({ who, title }) => `${who ?? NOBODY} gửi duyệt ${titled(title)}.`,
  returned: ({ who, title }) => `${who ?? NOBODY} trả lại ${titled(title)} để sửa.`,
  approved: ({ who, title, scheduledAt }) =>
    `${who ?? NOBODY} đã duyệt ${titled(title)}${scheduledAt ? `, hẹn đăng lúc ${formatDateTime(scheduledAt)}` : ''}.`,
  published: ({ who, title, correction }) => {
    if (correction)
      return `${who ?? NOBODY} đã đăng lại ${titled(title)}, đính chính: ${correction}`
    return who ? `${who} đã đăng ${titled(title)}.` : `${titled(title)} đã đăng theo giờ hẹn.`
  },
  withdrawn: ({ who, title }) =>
    who ? `${who} đã gỡ ${titled(title)}.` : `${titled(title)} đã gỡ theo giờ hẹn.`,
  commented: ({ who, title, note }) => `${who ?? NOBODY} góp ý về ${titled(title)}: ${note ?? ''}`,
  late: ({ title, scheduledAt, isEnd }) => {
    const at = scheduledAt ? ` lúc ${formatDateTime(scheduledAt)}` : ''
    return isEnd
      ? `${titled(title)} hẹn gỡ${at} vẫn còn trên cổng. Hãy mở mục này để xem và gỡ xuống.`
      : `${titled(title)} hẹn đăng${at} vẫn chưa lên cổng. Hãy mở mục này để xem và xuất bản.`
  },
}
