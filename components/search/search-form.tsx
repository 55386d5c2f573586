import type { ReactNode } from 'react'
import { searchLabels } from '@/site/search-labels'
import { routes } from '@/site/routes'

interface SearchFormProps {
  /** Id of the field; unique on the page. */
  id: string
  /** The form's name among the page's landmarks; unique on the page. */
  label: string
  /** What was searched for. */
  words?: string
  /** What results can be narrowed to. */
  children?: ReactNode
}

/** A plain GET form: works without JavaScript, and its result has an address. */
export function SearchForm({ id, label, words, children }: SearchFormProps) {
  return (
    <form
      role="search"
      aria-label={label}
      className="search-form"
      action={routes.search()}
      method="get"
    >
      <label className="sr-only" htmlFor={id}>
        {searchLabels.field}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={words}
        placeholder={searchLabels.placeholder}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className="button button-main" type="submit">
        {searchLabels.submit}
      </button>
      {children}
    </form>
  )
}
