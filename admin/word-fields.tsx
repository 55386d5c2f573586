import type { ReactNode } from 'react'

interface CountedProps {
  id: string
  label: string
  value: string
  longest: number
  rows: number
  hint?: string
  required?: boolean
  problem: string | undefined
  onChange: (value: string) => void
}

/** A field that says how long its text is and may be. */
export function Counted(props: CountedProps) {
  const { id, label, value, longest, rows, hint, required = false, problem, onChange } = props
  return (
    <div className="word-field">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden> *</span>}
      </label>
      <textarea
        aria-describedby={`${id}-ghi-chu`}
        aria-invalid={problem !== undefined}
        aria-required={required}
        id={id}
        onChange={({ target }) => {
          onChange(target.value)
        }}
        rows={rows}
        value={value}
      />
      <small id={`${id}-ghi-chu`}>
        <Problem>{problem}</Problem> {value.trim().length}/{longest} chữ cái. {hint}
      </small>
    </div>
  )
}

/** What is wrong, and nothing where nothing is. */
export function Problem({ children }: { children: string | undefined }) {
  return (
    <span className="word-problem" role="alert">
      {children}
    </span>
  )
}

interface ChoiceProps {
  label: ReactNode
  type: 'checkbox' | 'radio'
  checked: boolean
  name?: string
  onChange: (checked: boolean) => void
}

export function Choice({ label, onChange, ...input }: ChoiceProps) {
  return (
    <label className="word-choice">
      <input
        {...input}
        onChange={({ target }) => {
          onChange(target.checked)
        }}
      />
      <span>{label}</span>
    </label>
  )
}
