import type { FactView, KeyFigureView } from '@/data/topic-views'
import type { ArchiveYear, LinkView, ListingView, PictureView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { labels } from '@/site/labels'
import { ArchiveNav } from './archive-nav'
import { MaybeElsewhere } from '@/components/layout/maybe-elsewhere'
import { Figure } from './figure'
import { KeyFigures } from './key-figures'
import { Listing } from './listing'

interface ListPageProps {
  title: string
  description: string | null
  picture: PictureView | null
  /** What is known about a category, unit or campaign; empty for a section. */
  facts: FactView[]
  /** Only of a campaign. */
  keyFigures?: KeyFigureView[]
  /** Without the front page and without this page. */
  trail: LinkView[]
  listing: ListingView
  archive: ArchiveYear[]
}

/** A page that is a list: a section, a category, a unit or a campaign (spread a `TopicView`). */
export function ListPage(props: ListPageProps) {
  const { title, description, picture, facts, trail, listing, archive } = props
  const { keyFigures = [] } = props
  return (
    <>
      <Breadcrumbs trail={trail} />
      <header className="page-heading">
        <h1>{title}</h1>
        {description !== null && <p className="lead">{description}</p>}
        {picture !== null && <Figure picture={picture} isFirst />}
        {keyFigures.length > 0 && <KeyFigures figures={keyFigures} />}
        {facts.length > 0 && <Facts facts={facts} />}
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

function Facts({ facts }: { facts: FactView[] }) {
  return (
    <dl className="facts" aria-label={labels.listing.facts}>
      {facts.map(({ label, values }, index) => (
        // Editors write the labels of a campaign's facts: two may be the same.
        <div key={index}>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd key={typeof value === 'string' ? value : value.href}>
              {typeof value === 'string' ? value : <MaybeElsewhere link={value} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
