'use client'
import { useRef, useState } from 'react'

interface CopyTextProps {
  text: string
  /** "Sao chép lời nhắc" */
  label: string
  /** What the text is, for who cannot see where it stands. */
  name: string
}

/**
 * A text to copy by a button. Where the browser refuses (no https, an old one), the text is selected
 * for the keyboard: it stands there to be read and copied by hand in any case.
 */
export function CopyText({ text, label, name }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('Đã sao chép.')
    } catch {
      // Not allowed, or not there: the person copies what is selected.
      area.current?.select()
      setState('Trình duyệt không cho sao chép tự động. Chữ đã được chọn: hãy nhấn Ctrl + C.')
    }
  }
  return (
    <div className="copy-text">
      <textarea
        aria-label={name}
        readOnly
        ref={area}
        rows={Math.min(14, text.split('\n').length + 3)}
        value={text}
      />
      <button className="desk-button" onClick={() => void copy()} type="button">
        {label}
      </button>
      <span role="status">{state}</span>
    </div>
  )
}
