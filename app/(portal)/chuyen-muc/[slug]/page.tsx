import { findCategoryPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { oncePerRequest, topicMetadata, topicRoute } from '../../topic-route'

const find = oncePerRequest(findCategoryPage)

const addresses = {
  pathOf: routes.category,
  feedOf: (slug: string) => ({ type: 'category' as const, slug }),
}

export const generateMetadata = topicMetadata(find, addresses)
export default topicRoute(find, addresses)
