import type { KeyFigureView } from '@/data/topic-views'
import { labels } from '@/site/labels'

/** Numbers of the ledger, each with its time and the document that it comes from. */
export function KeyFigures({ figures }: { figures: KeyFigureView[] }) {
  const words = labels.keyFigures
  return (
    <section className="key-figures" aria-labelledby="con-so-chinh">
      <h2 id="con-so-chinh">{words.title}</h2>
      <dl>
        {figures.map(({ label, value, period, document }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="key-figure">{value}</dd>
            <dd className="meta">
              {period}. {words.source(document)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
