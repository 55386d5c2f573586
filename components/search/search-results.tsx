import type { LinkView, PublicationCard } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { CardList } from '@/components/publication/card-list'
import { labels } from '@/site/labels'
import { formatInteger } from '@/text/numbers'
import { SearchForm } from './search-form'

interface SearchResultsProps {
  /** What was searched for; empty when nothing was asked yet. */
  words: string
  results: PublicationCard[]
  /** null when the number of all results is not known. */
  total: number | null
  /** Where to go when nothing was found: the main navigation. */
  sections: LinkView[]
}

/** `/tim-kiem` */
export function SearchResults({ words, results, total, sections }: SearchResultsProps) {
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words === '' ? labels.search.title : labels.search.resultsFor(words)}</h1>
        <SearchForm id="tim-trong-trang" label={labels.search.title} words={words} />
        {total !== null && total > 0 && <p>{labels.search.total(formatInteger(total))}</p>}
      </header>
      {words === '' && <p className="empty">{labels.search.noWords}</p>}
      {words !== '' && results.length === 0 && (
        <div className="empty">
          <p>{labels.search.noResults(words)}</p>
          <p>{labels.search.noResultsHint}</p>
          <ul className="actions">
            {sections.map((section) => (
              <li key={section.href}>
                <a className="button" href={section.href}>
                  {section.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {results.length > 0 && <CardList cards={results} layout="list" headingLevel={2} />}
    </>
  )
}
