import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, Forbidden } from 'payload'
import { editorsAndContributors } from '@/access/rules'
import { cleanFile, hashOf } from '@/hooks/clean-upload'
import { refuseKnownPicture } from '@/hooks/known-pictures'

/**
 * `POST /api/media`, instead of Payload's own: a picture is decoded and encoded before the
 * transaction begins, because on SQLite everybody else's saves wait for its end; and what is in the
 * library already is refused (409) with the one that is there.
 */
export const uploadFile: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    if (!(await editorsAndContributors({ req }))) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    if (req.file) {
      await refuseKnownPicture(req, { sentHash: hashOf(req.file.data) })
      await refuseKnownPicture(req, (await cleanFile(req)) ?? {})
    }
    const doc = await req.payload.create({
      collection: 'media',
      // What is missing in it is what the collection refuses.
      data: req.data ?? {},
      ...depthOf(req),
      file: req.file,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: 'Đã tải lên.' }, { status: 201 })
  },
}

function depthOf({ query }: PayloadRequest): { depth?: number } {
  const depth = Number(query.depth)
  return Number.isInteger(depth) ? { depth } : {}
}
