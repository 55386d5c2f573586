import { labels } from '@/site/labels'

interface SectionHeadingProps {
  id: string
  title: string
  /** Where "xem tất cả" leads; null when there is no fuller list. */
  href: string | null
}

/** A section's heading under its seam; pair it with `<section aria-labelledby={id}>`. */
export function SectionHeading({ id, title, href }: SectionHeadingProps) {
  return (
    <div className="section-heading">
      <h2 id={id}>{title}</h2>
      {href !== null && (
        <a href={href} aria-label={labels.home.seeAllOf(title)}>
          {labels.home.seeAll}
        </a>
      )}
    </div>
  )
}
