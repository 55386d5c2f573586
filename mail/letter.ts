import type { NoticeEvent } from '@/editorial/notices'
import { EVENT_LABELS } from '@/editorial/notices'

export interface Letter {
  subject: string
  text: string
}

/**
 * A notice as a letter in plain text, which every mail program shows and no filter distrusts.
 *
 * @param siteUrl without a slash at its end.
 */
export function letterOf({
  event,
  title,
  text,
  path,
  recipient,
  siteUrl,
}: {
  event: NoticeEvent
  title: string
  text: string
  /** Of the item's form in the panel: `/admin/collections/news/…` */
  path: string
  recipient: string
  siteUrl: string
}): Letter {
  const lines = [
    `Chào ${recipient},`,
    '',
    text,
    '',
    `Mở mục này: ${siteUrl}${path}`,
    '',
    '-- ',
    'Cổng thông tin gửi tự động, xin đừng trả lời thư này.',
    `Không muốn nhận thư nữa? Tắt ở phần tài khoản: ${siteUrl}/admin/account`,
  ]
  return { subject: `${EVENT_LABELS[event]}: ${title || '(chưa có tít)'}`, text: lines.join('\n') }
}
