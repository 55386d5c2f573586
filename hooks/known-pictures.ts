import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { FileHashes } from '@/hooks/clean-upload'

/** A picture that is there already: what an answer says of it. */
export interface KnownPicture {
  id: string
  alt: string
}

/**
 * Refuses a file that is in the library already, and names the one that is. Also when what was
 * downloaded from the portal comes back, or when only the notes inside the file differ. The trash
 * does not count: what lies there must not keep anybody from uploading it again.
 */
export async function refuseKnownPicture(
  req: PayloadRequest,
  hashes: Partial<FileHashes>,
): Promise<void> {
  const known = await findKnownPicture(req, hashes)
  if (!known) return
  const name = known.alt === '' ? '' : `: “${known.alt}”`
  throw new APIError(
    `Tệp này đã có trong kho${name}. Hãy dùng tệp có sẵn, không cần tải lại.`,
    409,
    { known },
    true,
  )
}

async function findKnownPicture(
  req: PayloadRequest,
  hashes: Partial<FileHashes>,
): Promise<KnownPicture | null> {
  const values = Object.values(hashes)
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { alt: true },
    sort: 'createdAt',
    where: { or: [{ sentHash: { in: values } }, { keptHash: { in: values } }] },
  })
  const [found] = docs
  return found ? { id: found.id, alt: found.alt ?? '' } : null
}
