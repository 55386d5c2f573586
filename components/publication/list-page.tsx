import type { ArchiveYear, LinkView, ListingView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { labels } from '@/site/labels'
import { ArchiveNav } from './archive-nav'
import { Listing } from './listing'

interface ListPageProps {
  title: string
  description: string | null
  /** What is known about a category, unit or campaign; empty for a section. */
  facts: { label: string; value: string }[]
  /** Without the front page and without this page. */
  trail: LinkView[]
  listing: ListingView
  archive: ArchiveYear[]
}

/** A page that is a list: a section, a category, a unit or a campaign (spread a `TopicView`). */
export function ListPage({ title, description, facts, trail, listing, archive }: ListPageProps) {
  return (
    <>
      <Breadcrumbs trail={trail} />
      <header className="page-heading">
        <h1>{title}</h1>
        {description !== null && <p className="lead">{description}</p>}
        {facts.length > 0 && (
          <dl className="facts" aria-label={labels.listing.facts}>
            {facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      <div className="with-aside">
        <div>
          <Listing listing={listing} headingLevel={2} />
        </div>
        <ArchiveNav years={archive} />
      </div>
    </>
  )
}
