import type { Metadata } from 'next'
import { cache } from 'react'
import { StatisticsPage } from '@/components/statistics/statistics-page'
import { getSpanStatistics } from '@/data/span-statistics'
import { statisticsLabels } from '@/site/statistics-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'

interface Props {
  searchParams: SearchParams
}

/** Once a request, for the page and its metadata. */
const statisticsOf = cache(async (searchParams: SearchParams) =>
  getSpanStatistics(await searchParams, new Date()),
)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { isAll, name, query } = await statisticsOf(searchParams)
  return metadataOfPage({
    title: isAll ? statisticsLabels.title : statisticsLabels.titleOf(name),
    description: statisticsLabels.intro,
    path: routes.statistics(query),
  })
}

export default async function Page({ searchParams }: Props) {
  return <StatisticsPage statistics={await statisticsOf(searchParams)} />
}
