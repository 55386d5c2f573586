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
}

/** The notice in one sentence or two, for the list in the panel and for the letter. */
export function noticeText(notice: Notice): string {
  const { note } = notice
  const sentence = SENTENCES[notice.event](notice)
  if (!note || notice.event === 'commented') return sentence
  return `${sentence} ${notice.event === 'submitted' ? 'Ghi chú' : 'Lý do'}: ${note}`
}

const NOBODY = 'Hệ thống'

const titled = (title: string) => `“${title.trim() || '(chưa có tít)'}”`

const SENTENCES: Record<NoticeEvent, (notice: Notice) => string> = {
  submitted: ({ who, title }) => `${who ?? NOBODY} gửi duyệt ${titled(title)}.`,
  returned: ({ who, title }) => `${who ?? NOBODY} trả lại ${titled(title)} để sửa.`,
  approved: ({ who, title, scheduledAt }) =>
    `${who ?? NOBODY} đã duyệt ${titled(title)}${scheduledAt ? `, hẹn đăng lúc ${formatDateTime(scheduledAt)}` : ''}.`,
  published: ({ who, title }) =>
    who ? `${who} đã đăng ${titled(title)}.` : `${titled(title)} đã đăng theo giờ hẹn.`,
  withdrawn: ({ who, title }) =>
    who ? `${who} đã gỡ ${titled(title)}.` : `${titled(title)} đã gỡ theo giờ hẹn.`,
  commented: ({ who, title, note }) => `${who ?? NOBODY} góp ý về ${titled(title)}: ${note ?? ''}`,
  late: ({ title, scheduledAt }) =>
    `${titled(title)} ${scheduledAt ? `hẹn đăng lúc ${formatDateTime(scheduledAt)} ` : ''}vẫn chưa lên cổng. Hãy mở mục này để xem và xuất bản.`,
}
