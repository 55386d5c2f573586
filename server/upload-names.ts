/**
 * Uploads are called by a UUID (hooks/clean-upload.ts), and so is each size that is made of one:
 * `<uuid>.jpg`, `<uuid>-320x180.webp`.
 */
const STEM = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** The part that an upload and all its sizes share; the whole name of a file that is no upload. */
export function uploadStem(name: string): string {
  return STEM.exec(name)?.[0] ?? name
}

export function isUploadName(name: string): boolean {
  return STEM.test(name) && !name.includes('/')
}
