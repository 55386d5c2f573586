import { Fragment } from 'react'
import type { WorkEntry, WorkList, WorkSection } from '@/data/work-views'
import { waitedWords } from '@/editorial/waiting'
import { formatDateTime } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

interface WorkPanelProps {
  list: WorkList
  now: Date
  /** To a contributor, what waits for approval is what their unit has sent. */
  isReviewer: boolean
}

/** One list of what waits, with the way to all of it. */
export function WorkPanel({ list, now, isReviewer }: WorkPanelProps) {
  const { section, entries, total, more } = list
  return (
    <section className="newsroom-panel">
      <h3>
        {headingOf(section, isReviewer)} ({formatInteger(total)})
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <a href={entry.href}>{entry.title}</a>
            <span>
              {entry.kind}
              {entry.isChange && ', bản sửa của mục đã đăng'}
              {', '}
              {wordsOf(section, entry, now)}
            </span>
            {section === 'returned' && entry.note && <q>{entry.note}</q>}
          </li>
        ))}
      </ul>
      {more.length > 0 && (
        <More isOwn={section === 'drafts' || section === 'returned'} more={more} />
      )}
    </section>
  )
}

/** The panel's lists know no "mine": they show the drafts of all, so they say no number. */
function More({ more, isOwn }: { more: WorkList['more']; isOwn: boolean }) {
  return (
    <p>
      {isOwn ? 'Mọi bản nháp: ' : 'Xem tất cả: '}
      {more.map(({ label, count, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ', '}
          <a href={href}>{isOwn ? label : `${label} (${formatInteger(count)})`}</a>
        </Fragment>
      ))}
    </p>
  )
}

function headingOf(section: WorkSection, isReviewer: boolean): string {
  if (section === 'submitted') return isReviewer ? 'Chờ duyệt' : 'Đã gửi, đang chờ duyệt'
  if (section === 'drafts') return isReviewer ? 'Bản nháp của tôi' : 'Bản nháp của đơn vị'
  return section === 'returned' ? 'Bị trả lại' : 'Đã duyệt, chờ xuất bản'
}

function wordsOf(section: WorkSection, { at, who }: WorkEntry, now: Date): string {
  const by = who ?? 'không rõ ai'
  if (section === 'submitted') return `${by} gửi, ${waitedWords(at, now)}`
  if (section === 'returned') return `${by} trả lại lúc ${formatDateTime(at)}`
  return section === 'approved'
    ? `${by} duyệt lúc ${formatDateTime(at)}`
    : `sửa lúc ${formatDateTime(at)}`
}
