import { toFile } from '@/data/files'
import { toPicture } from '@/data/pictures'
import type { BodyNode, FileView } from '@/data/views'
import type { Media } from '@/payload-types'
import { findHostedVideo } from '@/site/hosted-video'

type Upload = Media | string | null | undefined

/** What `fields/body-blocks.ts` lets an editor fill in. */
export interface MediaBlockFields {
  blockType?: string
  title?: string | null
  url?: string | null
  file?: Upload
  poster?: Upload
  pictures?: Upload[] | null
}

/** Turns a stored block into what readers get: nothing, when what it shows has been taken away. */
export function toMediaBlock(fields: MediaBlockFields): BodyNode[] {
  if (fields.blockType === 'gallery') return toGallery(fields)
  if (fields.blockType === 'video') return toVideo(fields)
  return fields.blockType === 'audio' ? toRecording(fields, 'audio') : []
}

/** One picture alone is no gallery. */
function toGallery(fields: MediaBlockFields): BodyNode[] {
  const pictures = (fields.pictures ?? []).flatMap((media) => toPicture(media) ?? [])
  const [first, second] = pictures
  if (!first) return []
  return second ? [{ type: 'gallery', pictures }] : [{ type: 'picture', picture: first }]
}

function toVideo(fields: MediaBlockFields): BodyNode[] {
  const href = fields.url?.trim() ?? ''
  if (!/^https?:\/\//i.test(href)) return toRecording(fields, 'video')
  const title = fields.title ?? href
  const hosted = findHostedVideo(href)
  if (hosted === null) return toLink(title, href)
  return [{ type: 'video', video: { ...hosted, title, href, picture: toPicture(fields.poster) } }]
}

function toRecording(fields: MediaBlockFields, type: FileView['type']): BodyNode[] {
  const file = toFile(fields.file)
  if (file?.type !== type) return []
  const poster = toPicture(fields.poster)?.src
  return [
    {
      type: 'file',
      file: { ...file, name: fields.title ?? file.name, ...(poster ? { poster } : {}) },
    },
  ]
}

function toLink(title: string, href: string): BodyNode[] {
  const children = [{ type: 'text' as const, text: title, marks: [] }]
  return [{ type: 'paragraph', children: [{ type: 'link', href, external: true, children }] }]
}
