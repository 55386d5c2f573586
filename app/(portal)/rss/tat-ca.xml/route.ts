import { feedRoute } from '../feed-route'

export const dynamic = 'force-dynamic'
export const GET = feedRoute('xml')
