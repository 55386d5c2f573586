import type { SearchFilterView } from '@/data/search-views'
import { labels } from '@/site/labels'
import { SEARCH_PARAMETERS } from '@/site/queries'

/** Fields of the search form; open where something is chosen, so that nobody wonders what is missing. */
export function SearchFilters({ filters }: { filters: SearchFilterView[] }) {
  return (
    <details className="search-filters" open={filters.some(({ chosen }) => chosen !== '')}>
      <summary>{labels.search.filters}</summary>
      <div>
        {filters.map((filter) => (
          <Filter key={filter.name} filter={filter} />
        ))}
      </div>
    </details>
  )
}

function Filter({ filter: { name, options, chosen } }: { filter: SearchFilterView }) {
  const parameter = SEARCH_PARAMETERS[name]
  const isOrder = name === 'order'
  return (
    <label>
      {labels.search.filterNames[name]}
      <select name={parameter} defaultValue={chosen}>
        <option value="">{isOrder ? labels.search.best : labels.search.all}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
