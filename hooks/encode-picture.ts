import type { FormatEnum, Metadata, SharpOptions } from 'sharp'
import sharp from 'sharp'
import { decodeHeic, isTooLargeToDecode } from '@/hooks/decode-heic'
import { takingTurns } from '@/hooks/turns'
import { unusableFile } from '@/hooks/unusable-file'

const MAX_SIDE = 4096
/** Decoding more than this would let a small file claim gigabytes of memory. */
const MAX_PIXELS = 120_000_000

const AS_JPEG = {
  format: 'jpeg',
  mimeType: 'image/jpeg',
  options: { quality: 86, mozjpeg: true },
} as const

/** What is kept of each format that we accept: photographs stay small, graphics stay exact. */
const KEPT_AS: Partial<
  Record<string, { format: keyof FormatEnum; mimeType: string; options: object }>
> = {
  jpeg: AS_JPEG,
  png: { format: 'png', mimeType: 'image/png', options: { compressionLevel: 9 } },
  webp: { format: 'webp', mimeType: 'image/webp', options: { quality: 86 } },
  gif: { format: 'webp', mimeType: 'image/webp', options: { quality: 86 } },
  heif: AS_JPEG,
}

const TOO_LARGE =
  'Ảnh có quá nhiều điểm ảnh nên không đọc được. Hãy thu nhỏ ảnh (cạnh dài khoảng 6.000 điểm) rồi tải lại.'

/** Two cores are what the smallest servers have, and each picture takes some hundred megabytes. */
const inTurn = takingTurns(2)

export interface EncodedPicture {
  data: Buffer
  mimeType: string
  extension: string
}

/** Our own encoding of a picture: upright, at most 4,096 px, no metadata. Refuses what is broken. */
export function encodePicture(input: Buffer): Promise<EncodedPicture> {
  return inTurn(async () => {
    const options = { limitInputPixels: MAX_PIXELS, animated: true }
    const metadata = await readMetadata(input, options)
    const kept = KEPT_AS[metadata.format]
    if (!kept) {
      throw unusableFile(
        'Ảnh có định dạng lạ nên không đọc được. Hãy đổi sang JPEG, PNG hoặc WebP rồi tải lại.',
      )
    }
    try {
      const data = await sharp(await readable(input, metadata), options)
        .rotate()
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
        .toFormat(kept.format, kept.options)
        .toBuffer()
      const extension = kept.format === 'jpeg' ? 'jpg' : kept.format
      return { data, mimeType: kept.mimeType, extension }
    } catch (cause) {
      throw unusableFile('Tệp ảnh bị hỏng hoặc tải lên chưa trọn vẹn. Hãy tải lại.', cause)
    }
  })
}

/** Whatever a file is called: a photograph that calls itself a PDF is still one. */
export async function isPicture(data: Buffer): Promise<boolean> {
  return sharp(data)
    .metadata()
    .then(
      () => true,
      () => false,
    )
}

/** AVIF and HEIC both call themselves heif, and sharp decodes only AVIF. */
function readable(input: Buffer, { format, compression, icc }: Metadata): Buffer | Promise<Buffer> {
  if (format !== 'heif' || compression === 'av1') return input
  return decodeHeic(input, { maxSide: MAX_SIDE, profile: icc })
}

async function readMetadata(input: Buffer, options: SharpOptions): Promise<Metadata> {
  const metadata = await readHeader(input, options)
  const pixels = metadata.width * metadata.height
  const isHeic = metadata.format === 'heif' && metadata.compression !== 'av1'
  if (pixels > MAX_PIXELS || (isHeic && isTooLargeToDecode(metadata))) throw unusableFile(TOO_LARGE)
  return metadata
}

async function readHeader(input: Buffer, options: SharpOptions): Promise<Metadata> {
  try {
    // The size is judged by us, so that whoever sent a picture is told what is wrong with it.
    return await sharp(input, { ...options, limitInputPixels: false }).metadata()
  } catch (cause) {
    throw unusableFile(
      'Tệp này không phải là ảnh đọc được. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
      cause,
    )
  }
}
