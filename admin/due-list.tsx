import type { DueEntry } from '@/data/work-views'
import { formatDateTime } from '@/text/dates'

/** What comes out or goes down by itself, in the order of time. */
export function DueList({ due }: { due: readonly DueEntry[] }) {
  return (
    <ul>
      {due.map(({ key, href, title, kind, step, at, until, who }) => (
        <li key={key}>
          <strong>
            {step === 'publish' ? 'Đăng' : 'Gỡ'} lúc {formatDateTime(at)}
          </strong>
          <a href={href}>{title}</a>
          <span>
            {kind}
            {who && `, người hẹn: ${who}`}
            {until && `, sẽ gỡ lúc ${formatDateTime(until)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
