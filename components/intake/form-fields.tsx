import type { ReactNode } from 'react'
import { intakeLabels } from '@/site/intake-labels'
import { CONTACT_MOST, FORM_FIELDS, type FormField, NAME_MOST, YES } from '@/site/intake-limits'

export type FieldTexts = Partial<Record<FormField, string>>

interface FieldProps {
  field: FormField
  label: string
  hint?: string
  errors: FieldTexts
}

type InputProps = FieldProps & { values: FieldTexts; most: number }

/** Beside its label each field says what is wrong with it, and is pointed to by it. */
function Labelled({ field, label, hint, errors, children }: FieldProps & { children: ReactNode }) {
  const id = FORM_FIELDS[field]
  const error = errors[field]
  return (
    <div className={error === undefined ? 'form-field' : 'form-field form-field-wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-goi-y`} className="meta">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-loi`} className="form-error">
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

export function LongField({ rows, ...props }: InputProps & { rows: number }) {
  return (
    <Labelled {...props}>
      <textarea
        {...attributes(props)}
        rows={rows}
        maxLength={props.most}
        defaultValue={props.values[props.field]}
        required
      />
    </Labelled>
  )
}

function ShortField({ autoComplete, ...props }: InputProps & { autoComplete: string }) {
  return (
    <Labelled {...props}>
      <input
        {...attributes(props)}
        type="text"
        maxLength={props.most}
        defaultValue={props.values[props.field]}
        autoComplete={autoComplete}
      />
    </Labelled>
  )
}

export function ChoiceField({
  options,
  empty,
  ...props
}: FieldProps & {
  values: FieldTexts
  options: { label: string; value: string }[]
  empty: string
}) {
  return (
    <Labelled {...props}>
      <select {...attributes(props)} defaultValue={props.values[props.field] ?? ''} required>
        <option value="">{empty}</option>
        {options.map(({ label, value }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Never ticked beforehand; ticked again where the reader has ticked it. */
export function ConsentField({
  field,
  label,
  errors,
  values,
  isRequired,
}: FieldProps & { values: FieldTexts; isRequired: boolean }) {
  const id = FORM_FIELDS[field]
  const error = errors[field]
  return (
    <div className={error === undefined ? 'form-field' : 'form-field form-field-wrong'}>
      {error !== undefined && (
        <p id={`${id}-loi`} className="form-error">
          {error}
        </p>
      )}
      <label className="form-consent">
        <input
          {...attributes({ field, errors })}
          type="checkbox"
          value={YES}
          defaultChecked={values[field] === YES}
          required={isRequired}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}

/** Who sends it, as far as they like to say. */
export function SenderFields(state: Pick<InputProps, 'errors' | 'values'>) {
  const { fields } = intakeLabels
  return (
    <>
      <ShortField
        {...state}
        field="name"
        label={fields.name}
        most={NAME_MOST}
        autoComplete="name"
      />
      <ShortField
        {...state}
        field="contact"
        label={fields.contact}
        hint={fields.contactHint}
        most={CONTACT_MOST}
        autoComplete="off"
      />
    </>
  )
}

function attributes({ field, hint, errors }: Pick<FieldProps, 'field' | 'hint' | 'errors'>) {
  const id = FORM_FIELDS[field]
  const isWrong = errors[field] !== undefined
  const described = [
    ...(hint === undefined ? [] : [`${id}-goi-y`]),
    ...(isWrong ? [`${id}-loi`] : []),
  ]
  return {
    id,
    name: id,
    'aria-invalid': isWrong ? true : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
}
