import type { AfterErrorHook, CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { Locked } from 'payload'
import { saveRequestOf } from '@/hooks/save-request'

/** As long as Payload says by default that a lock lasts after the last key was pressed. */
const LOCK_MS = 5 * 60_000

export interface LockHolder {
  id: string
  name: string
  since: string
}

/** Who is editing something, by the locks that the panel's forms set; null: nobody. */
export async function findLockHolder(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<LockHolder | null> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - LOCK_MS).toISOString() } },
      ],
    },
  })
  const lock = docs[0]
  if (!lock) return null
  const holder = typeof lock.user.value === 'string' ? lock.user.value : lock.user.value.id
  const { docs: people } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { equals: holder } },
  })
  return { id: holder, name: people[0]?.name ?? 'Người khác', since: lock.updatedAt }
}

/**
 * Payload takes the lock away whenever a save is made. Whoever is still typing would lose it between
 * the form's own save and the next key, and a second person would be let in without a warning.
 */
export const keepLockWhileTyping: CollectionAfterChangeHook<{ id: string }> = async ({
  doc,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user) return
  const { isAutosave } = saveRequestOf(req, { collection: collection.slug, id: doc.id })
  if (!isAutosave) return
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'users', value: req.user.id },
    },
    req,
    returning: false,
  })
}

/** Payload says in English, and with the item's id, that somebody else is editing. */
export const sayLockedInVietnamese: AfterErrorHook = async ({ error, collection, req }) => {
  if (!(error instanceof Locked) || !collection) return
  const id = req.routeParams?.id
  if (typeof id !== 'string') return
  const holder = await findLockHolder(req, { collection: collection.slug, id })
  const who = holder?.name ?? 'Người khác'
  const message = `Chưa lưu: ${who} đang sửa mục này. Hãy đợi người đó lưu xong, hoặc mở lại mục và chọn “Tiếp quản”.`
  return { response: { errors: [{ name: 'Locked', message, data: { reason: 'locked', holder } }] } }
}
