import type { YearStripView } from '@/data/home-views'
import { labels } from '@/site/labels'
import { formatInteger } from '@/text/numbers'

/** This year's counts, as on a pocket of the work shirt. What the ledger cannot tell is left out. */
export function YearStrip({ year }: { year: YearStripView }) {
  const counts = [
    { label: labels.home.yearNews, value: year.news },
    { label: labels.home.yearArticles, value: year.articles },
    { label: labels.home.yearTv, value: year.tv },
    { label: labels.home.yearRadio, value: year.radio },
  ]
  return (
    <section className="pocket year-strip" aria-labelledby="nam-nay">
      <h2 id="nam-nay">{labels.home.year(year.year)}</h2>
      <dl>
        {counts.map(
          ({ label, value }) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{formatInteger(value)}</dd>
              </div>
            ),
        )}
      </dl>
      <a href={year.href}>{labels.home.yearMore(year.year)}</a>
    </section>
  )
}
