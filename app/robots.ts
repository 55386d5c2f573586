import type { MetadataRoute } from 'next'
import { env } from '@/env'
import { routes } from '@/site/routes'

/** The address of the site is that of the start, not of the build. */
export const dynamic = 'force-dynamic'

/**
 * Everything that readers see may be found, apart from files of numbers. Search results say for
 * themselves that they are not to be found: what a crawler may not read it cannot be told so
 * (developers.google.com/search/docs/crawling-indexing/block-indexing).
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: [
        routes.admin(),
        routes.statisticsFile('csv', {}),
        routes.statisticsFile('xlsx', {}),
      ],
    },
    sitemap: `${env.SITE_URL}${routes.sitemapIndex()}`,
  }
}
