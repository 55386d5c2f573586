import type { PictureView } from '@/data/views'
import { labels } from '@/site/labels'
import { cutOf, Picture } from './picture'

/** Several pictures beside each other; each leads to itself, large. */
export function Gallery({ pictures }: { pictures: PictureView[] }) {
  return (
    <ul className="gallery" aria-label={labels.publication.gallery(pictures.length)}>
      {pictures.map((picture, index) => (
        <li key={index}>
          <figure>
            <a href={picture.src}>
              <Picture picture={cutOf(picture)} sizes="(min-width: 48rem) 22rem, 50vw" />
            </a>
            <Caption {...picture} />
          </figure>
        </li>
      ))}
    </ul>
  )
}

function Caption({ caption, credit }: Pick<PictureView, 'caption' | 'credit'>) {
  if (caption === null && credit === null) return null
  return (
    <figcaption>
      {caption} {credit !== null && labels.publication.credit(credit)}
    </figcaption>
  )
}
