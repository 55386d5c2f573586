import type { CalendarEntryView } from '@/data/work-views'
import { formatClock } from '@/text/dates'

/** The entries of a day, in the order of time: when, what, and the way to the form. */
export function CalendarEntries({ entries }: { entries: readonly CalendarEntryView[] }) {
  return (
    <ul>
      {entries.map(({ key, at, words, title, kind, href, isLate }) => (
        <li className={isLate ? 'is-late' : undefined} key={key}>
          <span>
            {formatClock(at)} {isLate ? <strong>Trễ: {words}</strong> : words}, {kind}
          </span>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
