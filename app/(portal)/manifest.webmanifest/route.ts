import { webManifest } from '@/site/web-manifest'
import { siteOfRequest } from '../site-of-request'

/** Settings of a running portal; a build has no database. */
export const dynamic = 'force-dynamic'

/** What a phone shows the portal as when it is installed; kept by `server/` as pages are. */
export async function GET(): Promise<Response> {
  return Response.json(webManifest(await siteOfRequest()), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  })
}
