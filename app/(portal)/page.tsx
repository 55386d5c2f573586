import type { Metadata } from 'next'
import { HomePage } from '@/components/home/home-page'
import { StructuredData } from '@/components/page/structured-data'
import { getHome } from '@/data/home'
import { env } from '@/env'
import { routes } from '@/site/routes'
import { siteStructuredData } from '@/site/structured-data'
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
  return (
    <>
      <HomePage home={home} siteName={site.name} />
      <StructuredData things={siteStructuredData({ site, siteUrl: env.SITE_URL })} />
    </>
  )
}
