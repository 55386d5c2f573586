import type { Metadata } from 'next'
import { StructuredData } from '@/components/page/structured-data'
import { ProgrammePage } from '@/components/programme/programme-page'
import { getListing, parseListQuery } from '@/data/listing'
import { getBroadcastYear, getBroadcastYears } from '@/data/programme'
import { env } from '@/env'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { mediumOfSegment } from '@/site/sections'
import { breadcrumbs } from '@/site/structured-data'
import { endOf, startOf, yearPeriod } from '@/statistics/periods'
import { localYear } from '@/text/dates'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'

interface Props {
  searchParams: SearchParams
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { medium, year, before } = await readQuery(searchParams, new Date())
  const title = `${labels.sections.episode}: ${labels.programme.heading(medium, year)}`
  return metadataOfPage({
    title,
    description: title,
    path: routes.broadcasts(medium, year, before),
    isPart: before !== undefined,
  })
}

export default async function Page({ searchParams }: Props) {
  const now = new Date()
  const { medium, year, before } = await readQuery(searchParams, now)
  const span = yearPeriod(year)
  const [broadcasts, years, listing] = await Promise.all([
    getBroadcastYear({ medium, year, now }),
    getBroadcastYears(medium, now),
    getListing({
      kinds: ['episode'],
      where: {
        medium: { equals: medium },
        broadcastAt: { greater_than_equal: startOf(span), less_than: endOf(span) },
      },
      query: { before },
      hrefOf: (query) => routes.broadcasts(medium, year, query.before),
    }),
  ])
  const trail = [{ label: labels.sections.episode, href: routes.section('episode') }]
  return (
    <>
      <ProgrammePage
        broadcasts={broadcasts}
        listing={listing}
        podcastUrl={medium === 'radio' ? `${env.SITE_URL}${routes.podcast()}` : null}
        years={years}
      />
      <StructuredData things={[breadcrumbs(trail, env.SITE_URL)]} />
    </>
  )
}

async function readQuery(searchParams: SearchParams, now: Date) {
  const params = await searchParams
  const { year, before } = parseListQuery(params)
  const medium = mediumOfSegment(typeof params.kenh === 'string' ? params.kenh : undefined) ?? 'tv'
  return { medium, year: year ?? localYear(now), before }
}
