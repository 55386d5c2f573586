'use client'
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

interface DialogProps {
  title: string
  children: ReactNode
  /** Esc: puts the decision off. */
  onClose: () => void
}

/** What is done inside is no business of the form that asks: Payload saves at every submit. */
const keepInside = (event: SyntheticEvent) => {
  event.stopPropagation()
}

/** A question above everything, which holds the keyboard until it is answered or put off. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={heading}
      className="unsaved-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onChange={keepInside}
      onInput={keepInside}
      onKeyDown={keepInside}
      onSubmit={keepInside}
      ref={dialog}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
