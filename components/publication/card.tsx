import type { PublicationCard } from '@/data/views'
import { CardMeta, Kicker } from './card-parts'
import { CutPicture } from './picture'

interface CardProps {
  card: PublicationCard
  /** 2 directly under the page's title, 3 inside a section. */
  headingLevel: 2 | 3
  /** The lead is for lists; a grid shows headlines only. */
  withLead?: boolean
  /** Its picture is the first that a reader sees on the page. */
  isFirst?: boolean
}

/** One item in a grid or a list: on a phone the picture stands beside the headline. */
export function Card({ card, headingLevel, withLead = false, isFirst = false }: CardProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <article className="card">
      {card.picture !== null && (
        <CutPicture
          picture={card.picture}
          sizes="(min-width: 64rem) 22rem, (min-width: 48rem) 33vw, 7rem"
          isFirst={isFirst}
          isSquare
        />
      )}
      <div className="card-text">
        <Kicker card={card} />
        <Heading>
          <a className="headline" href={card.href}>
            {card.title}
          </a>
        </Heading>
        {withLead && card.lead !== null && <p className="lead">{card.lead}</p>}
        <CardMeta card={card} />
      </div>
    </article>
  )
}
