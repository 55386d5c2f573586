import type { MadePicture } from '@/data/share-pictures'
import { getSitePicture } from '@/data/share-pictures'
import { siteOfRequest } from '../site-of-request'

const YEAR = 365 * 24 * 3600
const HOUR = 3600

/** A picture that is shown where a page is shared. For ever at the address that names its version. */
export function pictureResponse({ bytes, version }: MadePicture, request: Request): Response {
  const isVersioned = new URL(request.url).searchParams.get('v') === version
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(bytes.length),
      'Cache-Control': isVersioned
        ? `public, max-age=${YEAR}, immutable`
        : `public, max-age=${HOUR}`,
    },
  })
}

export function sitePictureRoute(of: 'portal' | 'podcast') {
  return async function GET(request: Request): Promise<Response> {
    const { name } = await siteOfRequest()
    return pictureResponse(await getSitePicture(of, name), request)
  }
}
