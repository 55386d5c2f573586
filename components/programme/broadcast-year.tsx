import type { BroadcastYearView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatShortDate } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

/** Twelve months; a month without an episode says so, a month that lies ahead stays neutral. */
export function BroadcastYear({ broadcasts }: { broadcasts: BroadcastYearView }) {
  const { medium, year, months } = broadcasts
  const gaps = months.filter((month) => !month.isAhead && month.items.length === 0)
  return (
    <section className="broadcast-year" aria-labelledby="nam-phat-song">
      <h2 id="nam-phat-song">{labels.programme.heading(medium, year)}</h2>
      <p>
        {progress(broadcasts)}
        {gaps.length > 0 &&
          ` ${labels.programme.gapSentence(gaps.map(({ month }) => month).join(', '))}`}
      </p>
      <ol className="months">
        {months.map((month) => (
          <BroadcastMonth key={month.month} month={month} />
        ))}
      </ol>
    </section>
  )
}

function BroadcastMonth({ month }: { month: BroadcastYearView['months'][number] }) {
  const name = labels.programme.month(month.month)
  if (month.items.length === 0) {
    return (
      <li className={month.isAhead ? 'month month-ahead' : 'month month-gap'}>
        <span className="month-name">{name}:</span>{' '}
        <span>{month.isAhead ? labels.programme.ahead : labels.programme.gap}</span>
      </li>
    )
  }
  return (
    <li className="month">
      <span className="month-name">{name}</span>
      <ul>
        {month.items.map((item) => (
          <li key={item.id}>
            <a href={item.href}>
              {item.broadcast !== null && labels.programme.episode(item.broadcast.number)}
              <span className="meta">
                {formatShortDate(item.broadcast?.broadcastAt ?? item.publishedAt)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}

function progress({ aired, target }: BroadcastYearView): string {
  const airedText = formatInteger(aired)
  return target === null
    ? `${labels.programme.aired(airedText)}.`
    : `${labels.programme.airedOfTarget(airedText, formatInteger(target))}.`
}
