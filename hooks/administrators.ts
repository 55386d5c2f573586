import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

/** Without an administrator nobody could let anyone in again. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const before = originalDoc as { id: string; role: string } | undefined
  const isDemoted = data.role !== undefined && data.role !== 'admin'
  const isTrashed = Boolean((data as { deletedAt?: string | null }).deletedAt)
  const stopsBeingAdmin = before?.role === 'admin' && (isDemoted || isTrashed)
  if (operation === 'update' && stopsBeingAdmin) await refuseIfLast(before.id, req)
  return data
}

export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseIfLast(String(id), req)
}

async function refuseIfLast(id: string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    req,
    where: { role: { equals: 'admin' }, id: { not_equals: id } },
  })
  if (totalDocs === 0) {
    throw new APIError('Phải còn ít nhất một quản trị viên.', 400, {}, true)
  }
}
