import type { BroadcastMonthView, BroadcastYearView } from '@/data/programme-views'
import { labels } from '@/site/labels'
import { formatShortDate } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

/**
 * Twelve months; one that lacks an episode says so, one that is not over stays neutral. A year in
 * which nothing was broadcast, nor had to be, is one sentence.
 */
export function BroadcastYear({ broadcasts }: { broadcasts: BroadcastYearView }) {
  const { medium, year, months, target } = broadcasts
  const gaps = months.filter(({ missing }) => missing > 0)
  const heading = <h2 id="nam-phat-song">{labels.programme.heading(medium, year)}</h2>
  if (target === null && months.every(({ items }) => items.length === 0)) {
    return (
      <section className="broadcast-year" aria-labelledby="nam-phat-song">
        {heading}
        <p>{labels.programme.emptyYear(year)}</p>
      </section>
    )
  }
  return (
    <section className="broadcast-year" aria-labelledby="nam-phat-song">
      {heading}
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

function BroadcastMonth({ month }: { month: BroadcastMonthView }) {
  const name = labels.programme.month(month.month)
  if (month.items.length === 0) {
    return (
      <li className={month.missing > 0 ? 'month month-gap' : 'month month-ahead'}>
        <span className="month-name">{name}:</span> <span>{withoutItems(month)}</span>
      </li>
    )
  }
  return (
    <li className={month.missing > 0 ? 'month month-gap' : 'month'}>
      <span className="month-name">
        {name}
        {month.missing > 0 && `: ${labels.programme.lacking(month.missing)}`}
      </span>
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

function withoutItems({ missing, time }: BroadcastMonthView): string {
  if (missing > 0) return labels.programme.lacking(missing)
  return time === 'ahead' ? labels.programme.ahead : labels.programme.noneYet
}

function progress({ aired, target }: BroadcastYearView): string {
  const airedText = formatInteger(aired)
  return target === null
    ? `${labels.programme.aired(airedText)}.`
    : `${labels.programme.airedOfTarget(airedText, formatInteger(target))}.`
}
