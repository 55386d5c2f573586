import type { DocumentFilters, OptionView } from '@/data/document-views'
import { documentLabels as words } from '@/site/document-labels'
import { DOCUMENT_TYPES } from '@/site/documents'
import type { DocumentQuery } from '@/site/queries'
import { FORCE_SEGMENTS } from '@/site/queries'
import { routes } from '@/site/routes'

interface DocumentFilterProps {
  query: DocumentQuery
  filters: DocumentFilters
}

const TYPES = Object.values(DOCUMENT_TYPES).map(({ label, segment }) => ({ label, value: segment }))
const FORCES = (['inForce', 'expired', 'ahead'] as const).map((force) => ({
  label: words.forces[force],
  value: FORCE_SEGMENTS[force],
}))

/** A plain GET form: every filtered list has an address of its own. */
export function DocumentFilter({ query, filters }: DocumentFilterProps) {
  const { type, issuer, field, year, force } = query
  const isNarrowed = routes.documents({ ...query, before: undefined }) !== routes.documents()
  return (
    <form
      className="document-filter"
      role="search"
      action={routes.documents()}
      method="get"
      aria-label={words.find}
    >
      <div className="document-filter-words">
        <label htmlFor="tim-van-ban">{words.words}</label>
        <input
          id="tim-van-ban"
          type="search"
          name="q"
          defaultValue={query.words}
          placeholder={words.placeholder}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
      </div>
      <Choice
        name="loai"
        label={words.type}
        value={type && DOCUMENT_TYPES[type].segment}
        options={TYPES}
      />
      <Choice name="co-quan" label={words.issuer} value={issuer} options={filters.issuers} />
      <Choice name="linh-vuc" label={words.field} value={field} options={filters.fields} />
      <Choice
        name="nam"
        label={words.year}
        value={year?.toString()}
        options={filters.years.map((option) => ({ label: `${option}`, value: `${option}` }))}
      />
      <Choice
        name="hieu-luc"
        label={words.force}
        value={force && FORCE_SEGMENTS[force]}
        options={FORCES}
      />
      <div className="actions">
        <button className="button button-main" type="submit">
          {words.submit}
        </button>
        {isNarrowed && (
          <a className="button" href={routes.documents()}>
            {words.clear}
          </a>
        )}
      </div>
    </form>
  )
}

/** Nothing to choose from: no field. */
function Choice(props: {
  name: string
  label: string
  value: string | undefined
  options: OptionView[]
}) {
  if (props.options.length === 0) return null
  const id = `loc-${props.name}`
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} name={props.name} defaultValue={props.value ?? ''}>
        <option value="">{words.all}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
