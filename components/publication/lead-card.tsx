import type { PublicationCard } from '@/data/views'
import { CardMeta, Kicker } from './card-parts'
import { ACROSS_A_PHONE, CutPicture } from './picture'

/** The lead story of the front page: the one big headline. */
export function LeadCard({ card }: { card: PublicationCard }) {
  return (
    <article className="lead-card">
      {card.picture !== null && (
        <CutPicture
          picture={card.picture}
          sizes={`(min-width: 64rem) 40rem, ${ACROSS_A_PHONE}`}
          isFirst
          isSquare={false}
        />
      )}
      <div className="lead-card-text">
        <Kicker card={card} />
        <h2>
          <a className="headline" href={card.href}>
            {card.title}
          </a>
        </h2>
        {card.lead !== null && <p className="lead">{card.lead}</p>}
        <CardMeta card={card} />
      </div>
    </article>
  )
}
