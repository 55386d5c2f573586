import type { MostReadView } from '@/data/home-views'
import type { LinkView } from '@/data/views'
import { SectionHeading } from '@/components/layout/section-heading'
import { labels } from '@/site/labels'

/** What others read: in its order, and without numbers, which are nobody's business. */
export function MostRead({ mostRead }: { mostRead: MostReadView }) {
  const { today, week } = mostRead
  if (week.length === 0) return null
  const words = labels.home.mostRead
  return (
    <section className="section most-read" aria-labelledby="doc-nhieu">
      <SectionHeading id="doc-nhieu" title={words.title} href={null} />
      <div className="most-read-lists">
        <Ranking id="doc-nhieu-hom-nay" title={words.today} items={today} />
        <Ranking id="doc-nhieu-tuan" title={words.week} items={week} />
      </div>
    </section>
  )
}

function Ranking({ id, title, items }: { id: string; title: string; items: LinkView[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h3 id={id}>{title}</h3>
      <ol aria-labelledby={id}>
        {items.map(({ label, href }) => (
          <li key={href}>
            <a className="headline" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
