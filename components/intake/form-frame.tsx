import type { ReactNode } from 'react'
import { intakeLabels as words } from '@/site/intake-labels'
import { FORM_FIELDS, type FormField } from '@/site/intake-limits'
import type { FieldTexts } from './form-fields'

/** A form as it is drawn: empty, or once more with what was typed and what is wrong. */
export interface FormState {
  values: FieldTexts
  errors: FieldTexts
  notice: string | null
  stamp: string
  /** Under which it is kept; null for an empty one. */
  kept: string | null
}

export function emptyForm(stamp: string, values: FieldTexts = {}): FormState {
  return { values, errors: {}, notice: null, stamp, kept: null }
}

interface FormFrameProps {
  state: FormState
  action: string
  label: string
  submit: string
  /** What is stored, how long, and who reads it. */
  kept: readonly string[]
  /** What is agreed to, below what is said about it. */
  consent: ReactNode
  children: ReactNode
}

/** What all forms have: what is wrong, what is kept of it, and what holds programs off. */
export function FormFrame(props: FormFrameProps) {
  const { state, action, label, submit, kept, consent, children } = props
  return (
    <>
      <Refusal state={state} />
      <form className="form" action={action} method="post" aria-label={label}>
        {children}
        <div className="form-kept" role="note" aria-label={words.keptTitle}>
          <p>
            <strong>{words.keptTitle}</strong>
          </p>
          <ul>
            {kept.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        {consent}
        <Hidden field="stamp" value={state.stamp} />
        {state.kept !== null && <Hidden field="kept" value={state.kept} />}
        {state.values.item !== undefined && <Hidden field="item" value={state.values.item} />}
        <div className="sr-only" aria-hidden="true">
          <label htmlFor={FORM_FIELDS.trap}>{words.fields.trap}</label>
          <input
            id={FORM_FIELDS.trap}
            name={FORM_FIELDS.trap}
            type="text"
            tabIndex={-1}
            autoComplete="off"
          />
        </div>
        <div className="actions">
          <button className="button button-main" type="submit">
            {submit}
          </button>
        </div>
      </form>
    </>
  )
}

function Refusal({ state: { errors, notice } }: { state: FormState }) {
  const wrong = Object.entries(errors) as [FormField, string][]
  if (wrong.length === 0 && notice === null) return null
  return (
    <div className="notice" role="alert">
      <h2>{words.refused}</h2>
      <p>{words.refusedHint}</p>
      <ul>
        {notice !== null && <li>{notice}</li>}
        {wrong.map(([field, error]) => (
          <li key={field}>
            <a href={`#${FORM_FIELDS[field]}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Hidden({ field, value }: { field: FormField; value: string }) {
  return <input type="hidden" name={FORM_FIELDS[field]} value={value} />
}
