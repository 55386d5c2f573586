import type { PictureView } from '@/data/views'
import { labels } from '@/site/labels'
import { ACROSS_A_PHONE, Picture } from './picture'

/** A picture inside an item, with its caption and who took it. */
export function Figure({ picture, isFirst }: { picture: PictureView; isFirst: boolean }) {
  const { caption, credit } = picture
  return (
    <figure className="figure">
      <Picture
        picture={picture}
        sizes={`(min-width: 48rem) 44rem, ${ACROSS_A_PHONE}`}
        isFirst={isFirst}
      />
      {(caption !== null || credit !== null) && (
        <figcaption>
          {caption}
          {caption !== null && credit !== null && ' '}
          {credit !== null && <span className="credit">{labels.publication.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  )
}
