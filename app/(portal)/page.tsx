import type { Metadata } from 'next'
import { HomePage } from '@/components/home/home-page'
import { getHome } from '@/data/home'
import { env } from '@/env'
import { pageMetadata } from '@/site/metadata'
import { routes } from '@/site/routes'
import { siteOfRequest } from './site-of-request'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteOfRequest()
  return pageMetadata({
    title: null,
    description: name,
    path: routes.home(),
    siteUrl: env.SITE_URL,
  })
}

export default async function Page() {
  const [home, site] = await Promise.all([getHome(new Date()), siteOfRequest()])
  return <HomePage home={home} siteName={site.name} />
}
