import type { Metadata } from 'next'
import { PressPage } from '@/components/network/press-page'
import { getPressList } from '@/data/press'
import { networkLabels } from '@/site/network-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../../metadata-of-page'
import type { SearchParams } from '../../section-route'

interface Props {
  searchParams: SearchParams
}

export function generateMetadata(): Promise<Metadata> {
  return metadataOfPage({
    title: networkLabels.press,
    description: networkLabels.pressIntro,
    path: routes.press(),
  })
}

export default async function Page({ searchParams }: Props) {
  return <PressPage list={await getPressList((await searchParams).truoc)} />
}
