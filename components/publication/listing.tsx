import type { ListingView } from '@/data/views'
import { labels } from '@/site/labels'
import { CardList } from './card-list'

interface ListingProps {
  listing: ListingView
  /** 2 directly under the page's title, 3 inside a section. */
  headingLevel: 2 | 3
}

/** One page of a list, and the way to older and back to the newest items. */
export function Listing({ listing, headingLevel }: ListingProps) {
  const { items, newestHref, olderHref } = listing
  return (
    <>
      {items.length === 0 ? (
        <div className="empty">
          <p>{labels.listing.empty}</p>
          <p>{labels.listing.emptyHint}</p>
        </div>
      ) : (
        <CardList cards={items} layout="list" headingLevel={headingLevel} />
      )}
      {(newestHref !== null || olderHref !== null) && (
        <nav className="pager" aria-label={labels.listing.pages}>
          {newestHref !== null && (
            <a className="button" href={newestHref}>
              {labels.listing.newest}
            </a>
          )}
          {olderHref !== null && (
            <a className="button" href={olderHref} rel="next">
              {labels.listing.older}
            </a>
          )}
        </nav>
      )}
    </>
  )
}
