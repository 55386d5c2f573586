import { ErrorPage } from '@/components/page/error-page'
import { siteOfRequest } from './site-of-request'

/** Seen with `npm run dev`; the production server answers with `/loi/404` instead. */
export default async function NotFound() {
  const site = await siteOfRequest()
  return <ErrorPage latest={[]} sections={site.mainNavigation} status={404} />
}
