import type { BroadcastView, PublicationCard } from '@/data/views'
import { labels } from '@/site/labels'
import { formatShortDate } from '@/text/dates'

/** The line above a headline: the category, or medium and number of an episode. */
export function Kicker({ card }: { card: PublicationCard }) {
  if (card.broadcast !== null) {
    return <p className="kicker">{broadcastName(card.broadcast)}</p>
  }
  if (card.category === null) return <p className="kicker">{labels.kinds[card.kind]}</p>
  return (
    <p className="kicker">
      <a href={card.category.href}>{card.category.label}</a>
    </p>
  )
}

/** The line below a headline: the day, and the unit that it comes from. */
export function CardMeta({ card }: { card: PublicationCard }) {
  const shown = card.broadcast?.broadcastAt ?? card.publishedAt
  return (
    <p className="meta">
      <time dateTime={shown}>{formatShortDate(shown)}</time>
      {card.unit !== null && <a href={card.unit.href}>{card.unit.label}</a>}
    </p>
  )
}

/** "Truyền hình, số 5 năm 2022" */
export function broadcastName({ medium, number, year }: BroadcastView): string {
  return `${labels.media[medium]}, ${labels.publication.broadcastNumber(number, year)}`
}
