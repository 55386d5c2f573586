import { ErrorPage } from '@/components/page/error-page'
import { getSite } from '@/data/site'

/** Seen with `npm run dev`; the production server answers with `/loi/404` instead. */
export default async function NotFound() {
  const site = await getSite()
  return <ErrorPage latest={[]} sections={site.mainNavigation} status={404} />
}
