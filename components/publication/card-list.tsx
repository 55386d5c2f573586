import type { PublicationCard } from '@/data/views'
import { Card } from './card'
import { CompactItem } from './compact-item'

interface CardListProps {
  cards: PublicationCard[]
  /**
   * grid: picture above; pair: two beside each other, picture at the side; small: as on a phone
   * everywhere; list: with leads; compact: date and headline only.
   */
  layout: 'grid' | 'pair' | 'small' | 'list' | 'compact'
  headingLevel: 2 | 3
}

/** Cards as a list, so that a screen reader says how many there are. */
export function CardList({ cards, layout, headingLevel }: CardListProps) {
  return (
    <ul className={`card-list card-list-${layout}`}>
      {cards.map((card, index) => (
        <li key={card.id}>
          {layout === 'compact' ? (
            <CompactItem card={card} />
          ) : (
            <Card
              card={card}
              headingLevel={headingLevel}
              withLead={layout === 'list'}
              isFirst={layout === 'list' && index === 0}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
