import type { PictureView } from '@/data/views'

/**
 * The last part of `sizes` for a picture as wide as the window. A phone of 360 px is told of less than
 * its density asks for, which nobody sees on it, and so takes the width of 640 px: the largest one
 * that `hooks/light-sizes.ts` keeps light.
 */
export const ACROSS_A_PHONE = '(min-resolution: 2.5x) 58vw, (min-resolution: 1.5x) 88vw, 100vw'

interface PictureProps {
  picture: PictureView
  /** The `sizes` of the place where it stands: how wide it is drawn. */
  sizes: string
  /** The picture that a reader sees first on the page: loaded at once, before the others. */
  isFirst?: boolean
  /** Beside a headline that says the same, a picture is decoration and read out as nothing. */
  isDecoration?: boolean
}

/**
 * What a card shows of its picture: cut out around the focal point, a square on a phone. Whatever
 * has no cuts (yet) is drawn whole, and cut in the middle by the style.
 */
export function CutPicture(props: Omit<PictureProps, 'isDecoration'> & { isSquare: boolean }) {
  const { picture, isSquare, ...place } = props
  const { square } = picture
  const drawn = <Picture {...place} picture={cutOf(picture)} isDecoration />
  if (square === null || !isSquare) return drawn
  return (
    <picture>
      <source media="(width < 48rem)" srcSet={square} />
      {drawn}
    </picture>
  )
}

/** A picture as it is cut out around its focal point; as it is, when there is no cut of it. */
export function cutOf(picture: PictureView): PictureView {
  const widest = picture.cuts.at(-1)
  return widest ? { ...picture, src: widest.src, sources: picture.cuts } : picture
}

/** Width and height keep its place, so that nothing jumps when it arrives. */
export function Picture({ picture, sizes, isFirst = false, isDecoration = false }: PictureProps) {
  return (
    <img
      className="picture"
      src={picture.src}
      srcSet={picture.sources.map(({ src, width }) => `${src} ${width}w`).join(', ') || undefined}
      sizes={picture.sources.length > 0 ? sizes : undefined}
      width={picture.width}
      height={picture.height}
      alt={isDecoration ? '' : picture.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
    />
  )
}
