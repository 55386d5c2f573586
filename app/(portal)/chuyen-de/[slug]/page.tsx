import { findCampaignPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { oncePerRequest, topicMetadata, topicRoute } from '../../topic-route'

const find = oncePerRequest(findCampaignPage)

const addresses = {
  pathOf: routes.campaign,
}

export const generateMetadata = topicMetadata(find, addresses)
export default topicRoute(find, addresses)
