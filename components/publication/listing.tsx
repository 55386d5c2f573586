import type { ListingView } from '@/data/views'
import { Pager } from '@/components/layout/pager'
import { labels } from '@/site/labels'
import { CardList } from './card-list'

interface ListingProps {
  listing: ListingView
  /** 2 directly under the page's title, 3 inside a section. */
  headingLevel: 2 | 3
}

/** One page of a list, and the way to older and back to the newest items. */
export function Listing({ listing, headingLevel }: ListingProps) {
  const { items } = listing
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
      <Pager list={listing} words={labels.listing} />
    </>
  )
}
