import type { Metadata } from 'next'
import { StatisticsPage } from '@/components/statistics/statistics-page'
import { getStatistics } from '@/data/statistics'
import { env } from '@/env'
import { labels } from '@/site/labels'
import { pageMetadata } from '@/site/metadata'
import { routes } from '@/site/routes'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: labels.statistics.title,
    description: labels.statistics.intro,
    path: routes.statistics(),
    siteUrl: env.SITE_URL,
  })
}

export default async function Page() {
  return <StatisticsPage statistics={await getStatistics(new Date())} />
}
