import type { Metadata } from 'next'
import { env } from '@/env'
import { pageMetadata } from '@/site/metadata'
import { siteOfRequest } from './site-of-request'

type PageOfSite = Omit<Parameters<typeof pageMetadata>[0], 'siteName' | 'siteUrl'>

/** What a page tells of itself, with the name and the address of the site. */
export async function metadataOfPage(page: PageOfSite): Promise<Metadata> {
  const { name } = await siteOfRequest()
  return pageMetadata({ ...page, siteName: name, siteUrl: env.SITE_URL })
}
