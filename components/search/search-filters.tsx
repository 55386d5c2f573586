import type { SearchFilterView } from '@/data/search-views'
import { searchLabels } from '@/site/search-labels'
import { SEARCH_PARAMETERS } from '@/site/queries'

/** Fields of the search form; open where something is chosen, so that nobody wonders what is missing. */
export function SearchFilters({ filters }: { filters: SearchFilterView[] }) {
  return (
    <details className="search-filters" open={filters.some(({ chosen }) => chosen !== '')}>
      <summary>{searchLabels.filters}</summary>
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
      {searchLabels.filterNames[name]}
      <select name={parameter} defaultValue={chosen}>
        <option value="">{isOrder ? searchLabels.best : searchLabels.all}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
