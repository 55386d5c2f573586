import type { CollectionSlug, Endpoint } from 'payload'
import { findLockHolder, type LockHolder } from '@/hooks/edit-lock'

/** What an open form asks before it trusts what it shows. */
interface NewestVersion {
  updatedAt: string | null
  savedBy: string | null
  savedByName: string | null
  lock: LockHolder | null
}

/** GET /api/{collection}/{id}/newest-version: when and by whom last saved, and who is editing. */
export function newestVersionEndpoint(collection: string): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/newest-version',
    method: 'get',
    handler: async (req) => {
      if (!req.user)
        return Response.json({ errors: [{ message: 'Bạn chưa đăng nhập.' }] }, { status: 401 })
      const id = String(req.routeParams?.id)
      const doc = (await req.payload.findByID({
        collection: collection as CollectionSlug,
        id,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
        trash: true,
      })) as { updatedAt?: string; savedBy?: string | null; savedByName?: string | null }
      const newest: NewestVersion = {
        updatedAt: doc.updatedAt ?? null,
        savedBy: doc.savedBy ?? null,
        savedByName: doc.savedByName ?? null,
        lock: await findLockHolder(req, { collection, id }),
      }
      return Response.json(newest, { headers: { 'Cache-Control': 'private, no-store' } })
    },
  }
}
