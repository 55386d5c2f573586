import sharp from 'sharp'
import type { DraftPicture } from '@/word/draft'
import type { WordParts } from '@/word/package'
import type { ReviewedPicture } from '@/word/review'

/** What `hooks/clean-upload.ts` keeps of what may lie in a Word file. */
const MIME_TYPES: Partial<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}
const PREVIEW_WIDTH = 320
/** Pages show 1,600 px at most; a photograph from a phone has three times that. */
const KEPT_WIDTH = 2400
const WIDE_FROM = 600
const MAX_PIXELS = 120_000_000

/** One after the other: many large photographs at once would fill the memory. */
export async function previewPictures(
  pictures: readonly DraftPicture[],
  parts: WordParts,
): Promise<ReviewedPicture[]> {
  const previews: ReviewedPicture[] = []
  for (const picture of pictures) {
    previews.push({ ...picture, ...(await preview(parts.read(picture.path))) })
  }
  return previews
}

/**
 * The file as it is handed to the media library, where it is cleaned as every upload: reduced here
 * already, before the database is held for the draft. Null when it is none that the portal shows.
 */
export async function pictureFile(
  bytes: Uint8Array | null,
): Promise<{ data: Buffer; mimetype: string; name: string; size: number } | null> {
  const found = await inspect(bytes)
  if (!bytes || !found) return null
  const data =
    found.width > KEPT_WIDTH
      ? await sharp(bytes, { limitInputPixels: MAX_PIXELS })
          .rotate()
          .resize({ width: KEPT_WIDTH })
          .toFormat(found.format, { quality: 92 })
          .toBuffer()
      : Buffer.from(bytes)
  return { data, mimetype: found.mimeType, name: `word.${found.format}`, size: data.length }
}

async function preview(
  bytes: Uint8Array | null,
): Promise<Pick<ReviewedPicture, 'preview' | 'isWide'>> {
  const found = await inspect(bytes)
  if (!bytes || !found) return { preview: null, isWide: false }
  const small = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .rotate()
    .resize({ width: PREVIEW_WIDTH, withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer()
    .catch(() => null)
  return {
    preview: small && `data:image/webp;base64,${small.toString('base64')}`,
    isWide: found.width >= WIDE_FROM && found.width > found.height,
  }
}

/** By what is in the file: names in Word files say little. */
async function inspect(bytes: Uint8Array | null) {
  if (!bytes) return null
  const metadata = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .metadata()
    .catch(() => null)
  const format = metadata?.format
  const mimeType = MIME_TYPES[format ?? '']
  if (!metadata || mimeType === undefined) return null
  return { format: format as 'jpeg', mimeType, width: metadata.width, height: metadata.height }
}
