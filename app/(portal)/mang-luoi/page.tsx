import type { Metadata } from 'next'
import { NetworkPage } from '@/components/network/network-page'
import { getNetwork } from '@/data/network'
import { networkLabels } from '@/site/network-labels'
import { routes } from '@/site/routes'
import { blockOfSegment } from '@/site/union-blocks'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'

interface Props {
  searchParams: SearchParams
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const block = blockOfSegment((await searchParams).khoi)
  return metadataOfPage({
    title: networkLabels.title,
    description: networkLabels.intro,
    path: routes.network(block ?? undefined),
  })
}

export default async function Page({ searchParams }: Props) {
  const block = blockOfSegment((await searchParams).khoi)
  return <NetworkPage network={await getNetwork(block, new Date())} block={block} />
}
