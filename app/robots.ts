import type { MetadataRoute } from 'next'
import { routes } from '@/site/routes'

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
  }
}
