import type { LinkView } from '@/data/views'
import { labels } from '@/site/labels'

/** A link, which says so where it leads to another site. */
export function MaybeElsewhere({ link: { label, href } }: { link: LinkView }) {
  if (!/^https?:/i.test(href)) return <a href={href}>{label}</a>
  return (
    <a href={href} rel="external noopener">
      {label} <span className="meta">{labels.publication.externalLink}</span>
    </a>
  )
}
