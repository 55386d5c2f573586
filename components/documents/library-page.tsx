import type { DocumentListView } from '@/data/document-views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Pager } from '@/components/layout/pager'
import { documentLabels as words } from '@/site/document-labels'
import type { DocumentQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import { DocumentFilter } from './document-filter'
import { DocumentList } from './document-list'

interface LibraryPageProps {
  list: DocumentListView
  query: DocumentQuery
}

/** `/van-ban`: how to narrow the list, then the list. */
export function LibraryPage({ list, query }: LibraryPageProps) {
  const { items, filters } = list
  const isWhole = routes.documents(query) === routes.documents()
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <DocumentFilter query={query} filters={filters} />
      {items.length === 0 ? (
        <div className="empty" role="status">
          <p>{isWhole ? words.empty : words.nothingFound}</p>
          {!isWhole && <p>{words.nothingFoundHint}</p>}
        </div>
      ) : (
        <DocumentList documents={items} headingLevel={2} />
      )}
      <Pager list={list} words={words} />
    </>
  )
}
