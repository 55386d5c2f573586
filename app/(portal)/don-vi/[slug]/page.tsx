import { findUnitPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { oncePerRequest, topicMetadata, topicRoute } from '../../topic-route'

const find = oncePerRequest(findUnitPage)

export const generateMetadata = topicMetadata(find, routes.unit)
export default topicRoute(find)
