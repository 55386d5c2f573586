import type { Metadata } from 'next'
import { HomePage } from '@/components/home/home-page'
import { getHome } from '@/data/home'
import { routes } from '@/site/routes'
import { metadataOfPage } from './metadata-of-page'
import { siteOfRequest } from './site-of-request'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteOfRequest()
  return metadataOfPage({
    title: null,
    description: name,
    path: routes.home(),
  })
}

export default async function Page() {
  const [home, site] = await Promise.all([getHome(new Date()), siteOfRequest()])
  return <HomePage home={home} siteName={site.name} />
}
