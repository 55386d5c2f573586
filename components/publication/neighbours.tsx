import type { LinkView } from '@/data/views'
import { labels } from '@/site/labels'

/** The next newer and the next older item. */
export function Neighbours({ newer, older }: { newer: LinkView | null; older: LinkView | null }) {
  if (newer === null && older === null) return null
  return (
    <nav className="neighbours" aria-label={labels.publication.neighbours}>
      {newer !== null && (
        <a href={newer.href}>
          <span className="meta">{labels.publication.newer}</span>
          <span className="headline">{newer.label}</span>
        </a>
      )}
      {older !== null && (
        <a href={older.href}>
          <span className="meta">{labels.publication.older}</span>
          <span className="headline">{older.label}</span>
        </a>
      )}
    </nav>
  )
}
