import { cache } from 'react'
import { findCategoryPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { topicMetadata, topicRoute } from '../../topic-route'

const find = cache(findCategoryPage)

export const generateMetadata = topicMetadata(find, routes.category)
export default topicRoute(find)
