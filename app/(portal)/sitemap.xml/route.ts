import { getSitemapFiles } from '@/data/sitemaps'
import { env } from '@/env'
import { routes } from '@/site/routes'
import { toSitemapIndex } from '@/syndication/sitemap'
import { nameOfFile } from '@/syndication/sitemap-files'
import { NEWEST, PAGES, xmlResponse } from '../sitemap/answer'

export const dynamic = 'force-dynamic'

/** The list of all sitemaps; robots.txt names it. */
export async function GET(): Promise<Response> {
  const files = await getSitemapFiles()
  const names = [NEWEST, PAGES, ...files.map(nameOfFile)]
  return xmlResponse(toSitemapIndex(names.map(routes.sitemap), env.SITE_URL))
}
