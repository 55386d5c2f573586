import { notFound } from 'next/navigation'
import { getNewsEntries, getSitemapItems, getSitemapPages } from '@/data/sitemaps'
import { env } from '@/env'
import { routes } from '@/site/routes'
import { toNewsSitemap, toSitemap } from '@/syndication/sitemap'
import { fileOfName } from '@/syndication/sitemap-files'
import { siteOfRequest } from '../../site-of-request'
import { NEWEST, PAGES, xmlResponse } from '../answer'

interface Context {
  params: Promise<{ tep: string }>
}

/** One of the sitemaps that the index names. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).tep.replace(/\.xml$/, '')
  if (name === NEWEST) return xmlResponse(await newsSitemap())
  if (name === PAGES) return xmlResponse(toSitemap(await getSitemapPages(), env.SITE_URL))
  const file = fileOfName(name)
  const entries = file === null ? [] : await getSitemapItems(file)
  if (entries.length === 0) notFound()
  return xmlResponse(toSitemap(entries, env.SITE_URL))
}

async function newsSitemap(): Promise<string> {
  const [entries, { name }] = await Promise.all([getNewsEntries(new Date()), siteOfRequest()])
  return toNewsSitemap({
    entries,
    listPath: routes.section('news'),
    siteName: name,
    siteUrl: env.SITE_URL,
  })
}
