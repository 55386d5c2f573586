import type { HostedVideoView } from '@/data/views'
import { labels } from '@/site/labels'
import { ACROSS_A_PHONE, Picture } from './picture'

/**
 * A video of another site: a link to it there, with a picture of ours. `enhance/portal.js` plays it
 * here when the link is followed; before that, nothing is asked of the other site.
 */
export function HostedVideo({ video }: { video: HostedVideoView }) {
  const { title, href, embed, site, picture } = video
  return (
    <figure className="hosted-video">
      <a href={href} rel="external noopener" data-embed={embed} data-title={title}>
        {picture !== null && (
          <Picture
            picture={picture}
            sizes={`(min-width: 48rem) 44rem, ${ACROSS_A_PHONE}`}
            isDecoration
          />
        )}
        <span className="play">{labels.publication.watchVideo(title)}</span>
      </a>
      <figcaption>{labels.publication.videoOn(site)}</figcaption>
    </figure>
  )
}
