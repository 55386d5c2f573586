import { findCampaignPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { oncePerRequest, topicMetadata, topicRoute } from '../../topic-route'

const find = oncePerRequest(findCampaignPage)

export const generateMetadata = topicMetadata(find, routes.campaign)
export default topicRoute(find)
