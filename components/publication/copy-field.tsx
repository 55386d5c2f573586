import { labels } from '@/site/labels'

interface CopyFieldProps {
  id: string
  label: string
  /** An absolute address. */
  value: string
}

/** An address to be copied: by hand, or with the button that a script shows. */
export function CopyField({ id, label, value }: CopyFieldProps) {
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="url" readOnly defaultValue={value} />
      <button
        className="button"
        type="button"
        hidden
        data-copy={id}
        data-copied={labels.share.copied}
        aria-live="polite"
      >
        {labels.share.copy}
      </button>
    </div>
  )
}
