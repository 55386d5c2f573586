import type { MetadataRoute } from 'next'
import { env } from '@/env'
import { routes } from '@/site/routes'

/** The address of the site is that of the start, not of the build. */
export const dynamic = 'force-dynamic'

/** Everything that readers see may be found, apart from lists of search results and files of numbers. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: [
        routes.admin(),
        routes.search(),
        routes.statisticsFile('csv', {}),
        routes.statisticsFile('xlsx', {}),
      ],
    },
    sitemap: `${env.SITE_URL}${routes.sitemapIndex()}`,
  }
}
