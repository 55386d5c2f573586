import { statisticsFileRoute } from '../file-route'

export const GET = statisticsFileRoute('xlsx')
