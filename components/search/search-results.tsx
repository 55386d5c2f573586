import type { SearchResult, SearchView } from '@/data/search-views'
import type { LinkView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { CardMeta, Kicker } from '@/components/publication/card-parts'
import { searchLabels } from '@/site/search-labels'
import { formatInteger } from '@/text/numbers'
import { SearchFilters } from './search-filters'
import { SearchForm } from './search-form'

interface SearchResultsProps {
  /** What was searched for; empty when nothing was asked yet. */
  words: string
  view: SearchView
  /** Where to go when nothing was found: the main navigation. */
  sections: LinkView[]
}

/** `/tim-kiem` */
export function SearchResults({ words, view, sections }: SearchResultsProps) {
  const { state, results, total, isMore } = view
  const totalOf = isMore ? searchLabels.totalMore : searchLabels.total
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words === '' ? searchLabels.title : searchLabels.resultsFor(words)}</h1>
        <SearchForm id="tim-trong-trang" label={searchLabels.title} words={words}>
          <SearchFilters filters={view.filters} />
        </SearchForm>
        {state === 'found' && <p>{totalOf(formatInteger(total))}</p>}
      </header>
      {state === 'noWords' && <p className="empty">{searchLabels.noWords}</p>}
      {state === 'tooShort' && <p className="empty">{searchLabels.tooShort}</p>}
      {state === 'none' && (
        <NothingFound sections={sections} suggestions={view.suggestions} words={words} />
      )}
      {state === 'found' && results.length === 0 && (
        <p className="empty">{searchLabels.noMorePages}</p>
      )}
      {results.length > 0 && (
        <ul className="card-list card-list-list">
          {results.map((result) => (
            <li key={result.id}>
              <Result result={result} />
            </li>
          ))}
        </ul>
      )}
      <Pages previousHref={view.previousHref} nextHref={view.nextHref} />
    </>
  )
}

interface NothingFoundProps {
  words: string
  suggestions: LinkView[]
  sections: LinkView[]
}

function NothingFound({ words, suggestions, sections }: NothingFoundProps) {
  return (
    <div className="empty">
      <p>{searchLabels.noResults(words)}</p>
      {suggestions.length > 0 && (
        <>
          <p>{searchLabels.suggestions}</p>
          <Buttons links={suggestions} />
        </>
      )}
      <p>{searchLabels.noResultsHint}</p>
      <Buttons links={sections} />
    </div>
  )
}

function Buttons({ links }: { links: LinkView[] }) {
  return (
    <ul className="actions">
      {links.map((link) => (
        <li key={link.href}>
          <a className="button" href={link.href}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Result({ result: { kind, title, excerpt, href, card } }: { result: SearchResult }) {
  return (
    <article className="card">
      <div className="card-text">
        {card === null ? (
          <p className="kicker">{searchLabels.otherKinds[kind]}</p>
        ) : (
          <Kicker card={card} />
        )}
        <h2>
          <a className="headline" href={href}>
            <Marked parts={title} />
          </a>
        </h2>
        {excerpt.length > 0 && (
          <p className="lead excerpt">
            <Marked parts={excerpt} />
          </p>
        )}
        {card !== null && <CardMeta card={card} />}
      </div>
    </article>
  )
}

function Marked({ parts }: { parts: SearchResult['excerpt'] }) {
  return parts.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : text,
  )
}

function Pages({ previousHref, nextHref }: Pick<SearchView, 'previousHref' | 'nextHref'>) {
  if (previousHref === null && nextHref === null) return null
  return (
    <nav className="pager" aria-label={searchLabels.pages}>
      {previousHref !== null && (
        <a className="button" href={previousHref} rel="prev">
          {searchLabels.previous}
        </a>
      )}
      {nextHref !== null && (
        <a className="button" href={nextHref} rel="next">
          {searchLabels.next}
        </a>
      )}
    </nav>
  )
}
