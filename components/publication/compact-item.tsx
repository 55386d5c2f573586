import type { PublicationCard } from '@/data/views'
import { formatShortDate } from '@/text/dates'

/** The smallest form: date and headline, for long lists beside something bigger. */
export function CompactItem({ card }: { card: PublicationCard }) {
  const shown = card.broadcast?.broadcastAt ?? card.publishedAt
  return (
    <article className="compact-item">
      <time className="meta" dateTime={shown}>
        {formatShortDate(shown)}
      </time>
      <h3>
        <a className="headline" href={card.href}>
          {card.title}
        </a>
      </h3>
    </article>
  )
}
