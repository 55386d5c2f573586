import type { FileType, FileView } from '@/data/views'
import type { Media } from '@/payload-types'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file that is not a picture; null for what is not there, has been taken away, or is one. */
export function toFile(media: Media | string | null | undefined): FileView | null {
  if (!media || typeof media === 'string' || !media.url) return null
  const mimeType = media.mimeType ?? ''
  if (mimeType.startsWith('image/')) return null
  return {
    href: media.url,
    // What it was called when it was uploaded is not kept: names are unguessable.
    name: media.caption?.trim() || media.alt?.trim() || null,
    type: typeOf(mimeType),
    mimeType: mimeType || null,
    size: media.filesize ?? null,
  }
}

function typeOf(mimeType: string): FileType {
  if (mimeType === 'application/pdf') return 'pdf'
  if (mimeType === WORD) return 'word'
  if (mimeType.startsWith('audio/')) return 'audio'
  if (mimeType.startsWith('video/')) return 'video'
  return 'other'
}
