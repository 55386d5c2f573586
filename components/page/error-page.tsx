import type { LinkView, PublicationCard } from '@/data/views'
import { SectionHeading } from '@/components/layout/section-heading'
import { CardList } from '@/components/publication/card-list'
import { SearchForm } from '@/components/search/search-form'
import { labels, type ErrorStatus } from '@/site/labels'
import { searchLabels } from '@/site/search-labels'

interface ErrorPageProps {
  status: ErrorStatus
  /** The main navigation; empty when the data cannot be read. */
  sections: LinkView[]
  /** The newest items; empty when the data cannot be read. */
  latest: PublicationCard[]
}

/** Says what happened and offers ways on: search, the main sections, the newest items. */
export function ErrorPage({ status, sections, latest }: ErrorPageProps) {
  const words = labels.errors
  return (
    <>
      <header className="page-heading">
        <p className="kicker">{words.code(status)}</p>
        <h1>{words.title[status]}</h1>
        <p className="lead">{words.message[status]}</p>
      </header>
      <section className="section" aria-labelledby="tim-tiep">
        <SectionHeading id="tim-tiep" title={words.searchHeading} href={null} />
        <SearchForm id="tim-trong-trang" label={searchLabels.title} />
      </section>
      {sections.length > 0 && (
        <section className="section" aria-labelledby="cac-muc">
          <SectionHeading id="cac-muc" title={words.sectionsHeading} href={null} />
          <ul className="actions">
            {sections.map((section) => (
              <li key={section.href}>
                <a className="button" href={section.href}>
                  {section.label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {latest.length > 0 && (
        <section className="section" aria-labelledby="moi-nhat">
          <SectionHeading id="moi-nhat" title={words.latestHeading} href={null} />
          <CardList cards={latest} layout="compact" headingLevel={3} />
        </section>
      )}
    </>
  )
}
