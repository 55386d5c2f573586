import { cache } from 'react'
import { findCampaignPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { topicMetadata, topicRoute } from '../../topic-route'

const find = cache(findCampaignPage)

export const generateMetadata = topicMetadata(find, routes.campaign)
export default topicRoute(find)
