import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { YearStatisticsPage } from '@/components/statistics/year-page'
import { findYearStatistics } from '@/data/year-statistics'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../../metadata-of-page'

interface Props {
  params: Promise<{ nam: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const year = parseYear((await params).nam)
  return metadataOfPage({
    title: labels.statistics.yearTitle(year),
    description: labels.statistics.intro,
    path: routes.statisticsOfYear(year),
  })
}

export default async function Page({ params }: Props) {
  const statistics = await findYearStatistics(parseYear((await params).nam), new Date())
  if (!statistics) notFound()
  return <YearStatisticsPage statistics={statistics} />
}

function parseYear(text: string): number {
  if (!/^\d{4}$/.test(text)) notFound()
  return Number(text)
}
