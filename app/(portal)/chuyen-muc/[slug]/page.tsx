import { findCategoryPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { oncePerRequest, topicMetadata, topicRoute } from '../../topic-route'

const find = oncePerRequest(findCategoryPage)

export const generateMetadata = topicMetadata(find, routes.category)
export default topicRoute(find)
