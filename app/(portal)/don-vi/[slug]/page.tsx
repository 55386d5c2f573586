import { findUnitPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { oncePerRequest, topicMetadata, topicRoute } from '../../topic-route'

const find = oncePerRequest(findUnitPage)

const addresses = {
  pathOf: routes.unit,
  feedOf: (slug: string) => ({ type: 'unit' as const, slug }),
}

export const generateMetadata = topicMetadata(find, addresses)
export default topicRoute(find, addresses)
