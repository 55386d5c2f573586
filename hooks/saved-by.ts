import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { saveRequestOf } from '@/hooks/save-request'

/** Every version says who saved it; what people send about that is passed over. */
export const signVersion: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  const { id } = (originalDoc ?? {}) as { id?: string }
  const { isAutosave } =
    operation === 'update' && id
      ? saveRequestOf(req, { collection: collection.slug, id })
      : { isAutosave: false }
  return {
    ...data,
    savedBy: req.user?.id ?? null,
    savedByName: req.user?.name ?? null,
    isAutosaved: isAutosave,
  }
}

/**
 * Of what the form saved by itself only the last state stays in the history: it goes when the same
 * person saves again, so that fifty pauses in typing do not push older versions out.
 */
export const dropSupersededAutosave: CollectionAfterChangeHook<SignedRow> = async ({
  doc,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user) return
  const { docs } = await req.payload.db.findVersions<SignedRow>({
    collection: collection.slug,
    limit: 2,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: doc.id } },
  })
  const previous = docs[1]
  if (!previous?.version.isAutosaved || previous.version.savedBy !== req.user.id) return
  await req.payload.db.deleteVersions({
    collection: collection.slug,
    req,
    where: { id: { equals: previous.id } },
  })
}

interface SignedRow {
  id: string
  savedBy?: string | null
  isAutosaved?: boolean | null
}
