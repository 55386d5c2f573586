import { notFound } from 'next/navigation'
import { findSharePicture } from '@/data/share-pictures'
import { sharedKindOfSegment } from '@/site/sections'
import { siteOfRequest } from '../../../site-of-request'
import { pictureResponse } from '../../picture-response'

interface Context {
  params: Promise<{ muc: string; tep: string }>
}

/** `/anh-chia-se/tin-tuc/<id>.jpg`: what other sites show where the page is shared. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { muc, tep } = await params
  const kind = sharedKindOfSegment(muc)
  const id = /^([0-9a-f-]{36})\.jpg$/.exec(tep)?.[1]
  if (kind === null || id === undefined) notFound()
  const { name } = await siteOfRequest()
  const picture = await findSharePicture(kind, id, name)
  if (picture === null) notFound()
  return pictureResponse(picture, request)
}
