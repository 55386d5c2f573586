import type { Metadata } from 'next'
import { StatisticsPage } from '@/components/statistics/statistics-page'
import { getStatistics } from '@/data/statistics'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'

export function generateMetadata(): Promise<Metadata> {
  return metadataOfPage({
    title: labels.statistics.title,
    description: labels.statistics.intro,
    path: routes.statistics(),
  })
}

export default async function Page() {
  return <StatisticsPage statistics={await getStatistics(new Date())} />
}
