import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { asSaved } from '@/hooks/as-saved'
import { refusal } from '@/hooks/refusal'
import type { Media } from '@/payload-types'
import { readChapters } from '@/text/chapters'
import { formatFileSize } from '@/text/file-size'
import { formatTimecode, parseTimecode } from '@/text/recording-times'

interface Episode {
  id?: string
  _status?: string
  deletedAt?: string | null
  audio?: Media | string | null
  lightAudio?: Media | string | null
  runningTime?: string | null
  chapters?: string | null
}

/**
 * What goes out fits together: no chapter begins after the end of the recording, as far as its
 * length is known, and the light version is one.
 */
export const refuseUnfitRecording: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const episode = asSaved(originalDoc as Episode | undefined, data as Episode)
  if (episode._status !== 'published' || episode.deletedAt) return data
  const [audio, light] = await Promise.all([
    findRecording(episode.audio, req),
    findRecording(episode.lightAudio, req),
  ])

  if (light && !audio) {
    throw refusal({
      collection: collection.slug,
      path: 'audio',
      label: 'Tệp âm thanh',
      message: 'Bản nhẹ đi kèm bản đầy đủ: hãy chọn cả tệp âm thanh đầy đủ.',
      req,
    })
  }
  const [size, lightSize] = [audio?.filesize, light?.filesize]
  if (size && lightSize && lightSize >= size) {
    throw refusal({
      collection: collection.slug,
      path: 'lightAudio',
      label: 'Tệp âm thanh bản nhẹ',
      message: `Bản nhẹ (${formatFileSize(lightSize)}) phải nhỏ hơn bản đầy đủ (${formatFileSize(size)}).`,
      req,
    })
  }
  const seconds = audio?.runningSeconds ?? parseTimecode(episode.runningTime ?? '')
  const reading = readChapters(episode.chapters ?? '')
  const late =
    reading.ok && seconds !== null && reading.chapters.find((each) => each.start >= seconds)
  if (late) {
    throw refusal({
      collection: collection.slug,
      path: 'chapters',
      label: 'Các phần',
      message: `Phần “${late.title}” bắt đầu ở ${formatTimecode(late.start)}, nhưng bản ghi chỉ dài ${formatTimecode(seconds)}.`,
      req,
    })
  }
  return data
}

/** Null for none, and for one that lies in the trash. */
async function findRecording(
  media: Media | string | null | undefined,
  req: PayloadRequest,
): Promise<Pick<Media, 'filesize' | 'runningSeconds'> | null> {
  const id = typeof media === 'object' ? media?.id : media
  if (!id) return null
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: { filesize: true, runningSeconds: true },
    where: { id: { equals: id } },
  })
  return docs[0] ?? null
}
