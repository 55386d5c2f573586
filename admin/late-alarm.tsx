import type { ReactNode } from 'react'
import type { DueEntry } from '@/data/work-views'
import { lateWords } from '@/editorial/waiting'
import { formatDateTime } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

interface LateAlarmProps {
  late: readonly DueEntry[]
  total: number
  now: Date
  /** Publishes, withdraws and sets other times; who cannot is told whom to tell. */
  canMend: boolean
  /** Leads on to all of them. */
  children?: ReactNode
}

/** Trễ hẹn: what should have come out or gone down by itself, and has not. Never a silent miss. */
export function LateAlarm({ late, total, now, canMend, children }: LateAlarmProps) {
  if (late.length === 0) return null
  return (
    <section className="late-alarm" role="alert">
      <h2>Trễ hẹn: {formatInteger(total)} mục</h2>
      <ul>
        {late.map(({ key, href, title, kind, step, at, who, failure }) => (
          <li key={key}>
            <a href={href}>{title}</a>
            <span>
              {kind}, hẹn {step === 'publish' ? 'đăng' : 'gỡ'} lúc {formatDateTime(at)} (
              <strong>{lateWords(at, now)}</strong>){who && `, người hẹn: ${who}`}
            </span>
            <span>
              {failure
                ? `Lý do: ${failure}`
                : 'Chưa rõ lý do: có thể máy chủ vừa ngừng rồi chạy lại, vài phút nữa sẽ tự làm.'}
            </span>
          </li>
        ))}
      </ul>
      <p>{canMend ? WHAT_TO_DO : WHOM_TO_TELL}</p>
      {children}
    </section>
  )
}

const WHAT_TO_DO =
  'Việc cần làm: mở từng mục, sửa theo lý do nếu có, rồi bấm Xuất bản (hoặc Gỡ xuống), hay hẹn giờ khác.'
const WHOM_TO_TELL = 'Việc cần làm: báo người duyệt xuất bản mở mục này để xử lý.'
