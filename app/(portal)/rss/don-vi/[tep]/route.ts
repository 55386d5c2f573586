import { topicFeedRoute } from '../../feed-route'

export const GET = topicFeedRoute('unit')
