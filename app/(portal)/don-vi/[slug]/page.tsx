import { cache } from 'react'
import { findUnitPage } from '@/data/topics'
import { routes } from '@/site/routes'
import { topicMetadata, topicRoute } from '../../topic-route'

const find = cache(findUnitPage)

export const generateMetadata = topicMetadata(find, routes.unit)
export default topicRoute(find)
