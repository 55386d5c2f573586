import type { PictureView } from '@/data/views'

interface PictureProps {
  picture: PictureView
  /** The `sizes` of the place where it stands: how wide it is drawn. */
  sizes: string
  /** The picture that a reader sees first on the page: loaded at once, before the others. */
  isFirst?: boolean
  /** Beside a headline that says the same, a picture is decoration and read out as nothing. */
  isDecoration?: boolean
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
