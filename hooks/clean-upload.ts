import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import type { FormatEnum, Metadata, SharpOptions } from 'sharp'
import sharp from 'sharp'

const MAX_SIDE = 4096
/** Decoding more than this would let a small file claim gigabytes of memory. */
const MAX_PIXELS = 120_000_000

/** What is kept of each format that we accept: photographs stay small, graphics stay exact. */
const KEPT_AS: Partial<
  Record<string, { format: keyof FormatEnum; mimeType: string; options: object }>
> = {
  jpeg: { format: 'jpeg', mimeType: 'image/jpeg', options: { quality: 86, mozjpeg: true } },
  png: { format: 'png', mimeType: 'image/png', options: { compressionLevel: 9 } },
  webp: { format: 'webp', mimeType: 'image/webp', options: { quality: 86 } },
  gif: { format: 'webp', mimeType: 'image/webp', options: { quality: 86 } },
  heif: { format: 'jpeg', mimeType: 'image/jpeg', options: { quality: 86, mozjpeg: true } },
}

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

/**
 * Replaces an uploaded picture by our own encoding of it (upright, at most 4,096 px, no metadata)
 * and gives every file an unguessable name, before Payload stores anything.
 */
export const cleanUpload: CollectionBeforeOperationHook<'media'> = async ({ req, args }) => {
  const { file } = req
  // Operations within the same request see the same file again.
  if (!file || file.name === req.context.cleanedUpload) return args

  // A photograph that calls itself a PDF would keep the place where it was taken.
  if (file.mimetype.startsWith('image/') || (await isPicture(file.data))) {
    const picture = await reencode(file.data)
    req.file = {
      ...file,
      data: picture.data,
      size: picture.data.length,
      mimetype: picture.mimeType,
      name: `${randomUUID()}.${picture.extension}`,
    }
  } else {
    const ending = ENDINGS[file.mimetype.split(';')[0]?.trim().toLowerCase() ?? '']
    if (ending === undefined) {
      throw unusable(
        'Loại tệp này không dùng được trên cổng. Hãy chọn ảnh, âm thanh MP3, video MP4, tệp PDF hoặc Word (.docx).',
      )
    }
    req.file = { ...file, name: `${randomUUID()}.${ending}` }
  }
  req.context.cleanedUpload = req.file.name
  return args
}

async function reencode(
  input: Buffer,
): Promise<{ data: Buffer; mimeType: string; extension: string }> {
  const options = { limitInputPixels: MAX_PIXELS, animated: true }
  const metadata = await readMetadata(input, options)
  const kept = KEPT_AS[metadata.format]
  // The bundled decoder reads AVIF, but not the HEIC that iPhones make; both call themselves heif.
  if (!kept || (metadata.format === 'heif' && metadata.compression !== 'av1')) {
    throw unusable(
      'Ảnh HEIC hoặc định dạng lạ không đọc được. Hãy đổi sang JPEG, PNG hoặc WebP rồi tải lại.',
    )
  }
  try {
    const data = await sharp(input, options)
      .rotate()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .toFormat(kept.format, kept.options)
      .toBuffer()
    return {
      data,
      mimeType: kept.mimeType,
      extension: kept.format === 'jpeg' ? 'jpg' : kept.format,
    }
  } catch (cause) {
    throw unusable('Tệp ảnh bị hỏng hoặc tải lên chưa trọn vẹn. Hãy tải lại.', cause)
  }
}

async function readMetadata(input: Buffer, options: SharpOptions): Promise<Metadata> {
  try {
    return await sharp(input, options).metadata()
  } catch (cause) {
    throw unusable('Tệp này không phải là ảnh đọc được. Hãy chọn ảnh JPEG, PNG hoặc WebP.', cause)
  }
}

async function isPicture(data: Buffer): Promise<boolean> {
  return sharp(data)
    .metadata()
    .then(
      () => true,
      () => false,
    )
}

function unusable(message: string, cause?: unknown): APIError {
  const error = new APIError(message, 400, {}, true)
  error.cause = cause
  return error
}
