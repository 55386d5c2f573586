import type { StaticPageView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Body } from '@/components/publication/body'
import { labels } from '@/site/labels'
import { formatShortDate } from '@/text/dates'

/** A page that stands by itself: Giới thiệu, Chính sách bảo vệ dữ liệu cá nhân ... */
export function StaticPage({ page }: { page: StaticPageView }) {
  return (
    <>
      <Breadcrumbs trail={[]} />
      <article className="article">
        <header>
          <h1>{page.title}</h1>
          {page.lead !== null && <p className="lead">{page.lead}</p>}
        </header>
        <div className="prose">
          <Body nodes={page.body} />
        </div>
        <footer>
          <p className="meta">
            {labels.page.updatedAt}{' '}
            <time dateTime={page.updatedAt}>{formatShortDate(page.updatedAt)}</time>
          </p>
        </footer>
      </article>
    </>
  )
}
