import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ErrorPage } from '@/components/page/error-page'
import { findNewest } from '@/data/listing'
import type { ErrorStatus } from '@/site/labels'
import { labels } from '@/site/labels'
import { siteOfRequest } from '../../site-of-request'

const LATEST = 4

interface Props {
  params: Promise<{ status: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const status = parseStatus((await params).status)
  return { title: labels.errors.title[status], robots: { index: false } }
}

/** Fetched by the production server, which sends it with the status that it speaks of. */
export default async function Page({ params }: Props) {
  const status = parseStatus((await params).status)
  const [site, latest] = await Promise.all([
    siteOfRequest(),
    findNewest({ kinds: ['news', 'article'], limit: LATEST }),
  ])
  return <ErrorPage latest={latest} sections={site.mainNavigation} status={status} />
}

function parseStatus(text: string): ErrorStatus {
  const status = ([404, 410, 500, 503] as const).find((known) => String(known) === text)
  if (status === undefined) notFound()
  return status
}
