import type { BroadcastYearView } from '@/data/programme-views'
import type { ListingView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { FollowPodcast } from '@/components/follow/follow-podcast'
import { SectionHeading } from '@/components/layout/section-heading'
import { Listing } from '@/components/publication/listing'
import { labels } from '@/site/labels'
import { BroadcastFilter } from './broadcast-filter'
import { BroadcastYear } from './broadcast-year'

interface ProgrammePageProps {
  broadcasts: BroadcastYearView
  /** Years that can be chosen, newest first. */
  years: number[]
  /** The episodes of this channel and year. */
  listing: ListingView
  /** Where the recordings can be subscribed to; null for a channel without any. */
  podcastUrl: string | null
}

/** The programme on one channel in one year: its calendar with the gaps, then its episodes. */
export function ProgrammePage({ broadcasts, years, listing, podcastUrl }: ProgrammePageProps) {
  const hasSome = listing.items.length > 0 || listing.newestHref !== null
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{labels.sections.episode}</h1>
      </header>
      <BroadcastFilter medium={broadcasts.medium} year={broadcasts.year} years={years} />
      <BroadcastYear broadcasts={broadcasts} />
      {hasSome && (
        <section className="section" aria-labelledby="cac-so">
          <SectionHeading id="cac-so" title={labels.programme.all} href={null} />
          <Listing listing={listing} headingLevel={3} />
        </section>
      )}
      {podcastUrl !== null && <FollowPodcast url={podcastUrl} />}
    </>
  )
}
