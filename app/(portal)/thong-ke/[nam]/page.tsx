import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StructuredData } from '@/components/page/structured-data'
import { YearStatisticsPage } from '@/components/statistics/year-page'
import { findYearStatistics } from '@/data/year-statistics'
import { env } from '@/env'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { routes } from '@/site/routes'
import { breadcrumbs } from '@/site/structured-data'
import { metadataOfPage } from '../../metadata-of-page'

interface Props {
  params: Promise<{ nam: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const year = parseYear((await params).nam)
  return metadataOfPage({
    title: words.yearTitle(year),
    description: words.intro,
    path: routes.statisticsOfYear(year),
  })
}

export default async function Page({ params }: Props) {
  const year = parseYear((await params).nam)
  const statistics = await findYearStatistics(year, new Date())
  if (!statistics) notFound()
  const trail = [
    { label: words.title, href: routes.statistics() },
    { label: words.yearTitle(year), href: routes.statisticsOfYear(year) },
  ]
  return (
    <>
      <YearStatisticsPage statistics={statistics} />
      <StructuredData things={[breadcrumbs(trail, env.SITE_URL)]} />
    </>
  )
}

function parseYear(text: string): number {
  if (!/^\d{4}$/.test(text)) notFound()
  return Number(text)
}
