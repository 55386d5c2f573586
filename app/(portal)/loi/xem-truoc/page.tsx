import type { Metadata } from 'next'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'

export const metadata: Metadata = {
  title: labels.preview.closedTitle,
  robots: { index: false },
}

/** Fetched by the production server, for every link to a draft that opens nothing (any more). */
export default function Page() {
  return (
    <header className="page-heading">
      <h1>{labels.preview.closedTitle}</h1>
      <p className="lead">{labels.preview.closedNote}</p>
      <p className="actions">
        <a className="button" href={routes.home()}>
          {labels.preview.toHome}
        </a>
      </p>
    </header>
  )
}
