import type { PictureView } from '@/data/views'
import type { Media } from '@/payload-types'

/** The smallest and largest WebP that pages use; a picture narrower than a size lacks it. */
const SIZES = ['w320', 'w640', 'w960', 'w1600'] as const

/** The name is what Payload makes the address of. */
const SIZE_SELECT = { url: true, filename: true, width: true } as const

/** What pages need of an upload: of a file its size as well, of a recording its length. */
export const PICTURE_SELECT = {
  alt: true,
  caption: true,
  credit: true,
  url: true,
  filename: true,
  mimeType: true,
  filesize: true,
  runningSeconds: true,
  width: true,
  height: true,
  sizes: {
    w320: SIZE_SELECT,
    w640: SIZE_SELECT,
    w960: SIZE_SELECT,
    w1600: SIZE_SELECT,
    square: SIZE_SELECT,
    card: SIZE_SELECT,
    cardLarge: SIZE_SELECT,
    share: { ...SIZE_SELECT, height: true },
  },
} as const

/** Null for what is not there, has been taken away, or is not a picture. */
export function toPicture(media: Media | string | null | undefined): PictureView | null {
  if (!media || typeof media === 'string') return null
  const { url, width, height } = media
  if (!url || !width || !height || !media.mimeType?.startsWith('image/')) return null

  const sources = SIZES.flatMap((name) => toSources(media.sizes?.[name]))
  const { square, card, cardLarge, share } = media.sizes ?? {}
  return {
    src: sources.at(-1)?.src ?? url,
    original: url,
    width,
    height,
    square: square?.url ?? null,
    cuts: [...toSources(card), ...toSources(cardLarge)],
    share: toShared(share) ?? { src: url, width, height },
    alt: media.alt ?? '',
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    sources: sources.filter(({ width: own }, index) => sources[index - 1]?.width !== own),
  }
}

interface Size {
  url?: string | null
  width?: number | null
  height?: number | null
}

function toSources(size: Size | undefined): { src: string; width: number }[] {
  return size?.url && size.width ? [{ src: size.url, width: size.width }] : []
}

function toShared(size: Size | undefined): PictureView['share'] | null {
  const { url, width, height } = size ?? {}
  return url && width && height ? { src: url, width, height } : null
}
