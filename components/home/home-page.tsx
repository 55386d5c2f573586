import type { HomeView } from '@/data/home-views'
import type { LinkView, PublicationCard } from '@/data/views'
import { SectionHeading } from '@/components/layout/section-heading'
import { CardList } from '@/components/publication/card-list'
import { LeadCard } from '@/components/publication/lead-card'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { MostRead } from './most-read'
import { YearStrip } from './year-strip'

interface HomePageProps {
  home: HomeView
  /** The organisation's name: the page's heading, read out but not drawn twice. */
  siteName: string
}

/** Lead story, then a grid, then lists. */
export function HomePage({ home, siteName }: HomePageProps) {
  const episodes = [home.latestTv, home.latestRadio].filter((episode) => episode !== null)
  return (
    <>
      <h1 className="sr-only">{siteName}</h1>
      {home.leadStory === null ? (
        <p className="empty">{labels.home.empty}</p>
      ) : (
        <LeadCard card={home.leadStory} />
      )}
      <Cards id="tin-noi-bat" title={labels.home.featured} cards={home.featured} layout="grid" />
      <div className="home-columns">
        <Cards
          id="tin-moi-nhat"
          title={labels.home.latest}
          href={routes.section('news')}
          cards={home.latest}
          layout="compact"
        />
        <YearStrip year={home.year} />
      </div>
      <MostRead mostRead={home.mostRead} />
      <Cards
        id="tren-song"
        title={labels.home.programme}
        href={routes.section('episode')}
        cards={episodes}
        layout="pair"
      />
      <div className="home-categories">
        {home.categories.map(({ category, items }, index) => (
          <Cards
            key={category.href}
            id={`chuyen-muc-${index + 1}`}
            title={category.label}
            href={category.href}
            cards={items}
            layout="compact"
          />
        ))}
      </div>
      <Campaigns campaigns={home.campaigns} />
    </>
  )
}

interface CardsProps {
  id: string
  title: string
  href?: string
  cards: PublicationCard[]
  layout: 'grid' | 'pair' | 'compact'
}

function Cards({ id, title, href, cards, layout }: CardsProps) {
  if (cards.length === 0) return null
  return (
    <section className="section" aria-labelledby={id}>
      <SectionHeading id={id} title={title} href={href ?? null} />
      <CardList cards={cards} layout={layout} headingLevel={3} />
    </section>
  )
}

function Campaigns({ campaigns }: { campaigns: LinkView[] }) {
  if (campaigns.length === 0) return null
  return (
    <section className="section" aria-labelledby="chuyen-de">
      <SectionHeading id="chuyen-de" title={labels.home.campaigns} href={null} />
      <ul className="actions">
        {campaigns.map((campaign) => (
          <li key={campaign.href}>
            <a className="button" href={campaign.href}>
              {campaign.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
