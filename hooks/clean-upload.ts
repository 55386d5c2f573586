import { createHash, randomUUID } from 'node:crypto'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { encodePicture, isPicture } from '@/hooks/encode-picture'
import { recordingLength } from '@/hooks/recording-length'
import { unusableFile } from '@/hooks/unusable-file'

/** The other files that we accept, and the ending that ours get, whatever they were called. */
const ENDINGS: Partial<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

type UploadedFile = NonNullable<PayloadRequest['file']>

/** By these the same file is recognised: as it came, and as it was kept. */
export interface FileHashes {
  sentHash: string
  keptHash: string
}

/** What is known of the file that a request carries, once it has been looked at. */
export interface CleanedUpload {
  name: string
  /** None for a file of ours that is only stored anew. */
  hashes: FileHashes | null
  /** Of a recording whose length can be read. */
  seconds: number | null
}

/**
 * Replaces an uploaded picture by our own encoding of it (upright, at most 4,096 px, no metadata)
 * and gives every file an unguessable name, before Payload stores anything.
 */
export const cleanUpload: CollectionBeforeOperationHook<'media'> = async ({ req, args }) => {
  await cleanFile(req)
  return args
}

/** Notes by what the file can be recognised, when it is stored. */
export const noteFileHashes: CollectionBeforeChangeHook = ({ data, req }) => {
  const cleaned = cleanedUploadOf(req)
  if (!cleaned?.hashes || data.filename !== cleaned.name) return data
  return { ...(data as object), ...cleaned.hashes }
}

/** Notes how long a recording is; of one that cannot be read nothing. */
export const noteRunningTime: CollectionBeforeChangeHook = ({ data, req }) => {
  const cleaned = cleanedUploadOf(req)
  if (!cleaned?.hashes || data.filename !== cleaned.name) return data
  return { ...(data as object), runningSeconds: cleaned.seconds }
}

/** The same for whoever wants it done before the transaction begins: it takes seconds. */
export async function cleanFile(req: PayloadRequest): Promise<FileHashes | null> {
  const { file } = req
  if (!file) return null
  const known = cleanedUploadOf(req)
  // Operations within the same request see the same file again.
  if (file.name === known?.name) return known.hashes

  const cleaned = await cleanedFile(file)
  const hashes = { sentHash: hashOf(file.data), keptHash: hashOf(cleaned.data) }
  req.file = cleaned
  const seconds = recordingLength(cleaned.mimetype, cleaned.data)
  noteCleaned(req, { name: cleaned.name, hashes, seconds })
  return hashes
}

export function noteCleaned(req: PayloadRequest, cleaned: CleanedUpload): void {
  req.context.cleanedUpload = cleaned
}

export function hashOf(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

function cleanedUploadOf({ context }: PayloadRequest): CleanedUpload | undefined {
  return context.cleanedUpload as CleanedUpload | undefined
}

async function cleanedFile(file: UploadedFile): Promise<UploadedFile> {
  // A photograph that calls itself a PDF would keep the place where it was taken.
  if (file.mimetype.startsWith('image/') || (await isPicture(file.data))) {
    const { data, mimeType, extension } = await encodePicture(file.data)
    const name = `${randomUUID()}.${extension}`
    return { ...file, data, size: data.length, mimetype: mimeType, name }
  }
  const ending = ENDINGS[file.mimetype.split(';')[0]?.trim().toLowerCase() ?? '']
  if (ending === undefined) {
    throw unusableFile(
      'Loại tệp này không dùng được trên cổng. Hãy chọn ảnh, âm thanh MP3, video MP4, tệp PDF hoặc Word (.docx).',
    )
  }
  return { ...file, name: `${randomUUID()}.${ending}` }
}
