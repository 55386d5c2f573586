'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { say } from '@/admin/comment-requests'
import { askForCommentsAgain } from '@/admin/use-comments'
import { useKeptText } from '@/admin/use-kept-text'
import { findCommentProblem } from '@/editorial/comment-threads'

interface CommentFormProps {
  /** The first comment of the thread that this answers; null: it begins one. */
  thread: string | null
  label: string
  button: string
  onSaid?: () => void
  /** Left out: it stands there all the time. */
  onCancel?: () => void
}

/**
 * Where a comment is written. No form of HTML: it stands within Payload's, with which it has nothing
 * to do, and is sent by itself.
 */
export function CommentForm({ thread, label, button, onSaid, onCancel }: CommentFormProps) {
  const { id, collectionSlug } = useDocumentInfo()
  const item = String(id)
  const [text, setText] = useKeptText(`y-kien ${item} ${thread ?? ''}`)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const field = useId()
  const send = async () => {
    if (isSending) return
    const found = findCommentProblem(text)
    setIsSending(found === null)
    const refused = found ?? (await say({ kind: collectionSlug ?? '', item, thread, text }))
    setIsSending(false)
    setProblem(refused)
    if (refused !== null) {
      area.current?.focus()
      return
    }
    setText('')
    askForCommentsAgain()
    onSaid?.()
  }
  return (
    <div className="comment-form">
      <label htmlFor={field}>{label}</label>
      <textarea
        aria-describedby={`${field}-loi`}
        aria-invalid={problem !== null}
        autoFocus={onCancel !== undefined}
        id={field}
        onChange={({ target }) => {
          setText(target.value)
        }}
        ref={area}
        rows={3}
        value={text}
      />
      <p id={`${field}-loi`} role="alert">
        {problem}
      </p>
      <div className="comment-actions">
        <button
          aria-disabled={isSending}
          className="desk-button"
          onClick={() => void send()}
          type="button"
        >
          {isSending ? 'Đang gửi …' : button}
        </button>
        {onCancel && (
          <button className="desk-button" onClick={onCancel} type="button">
            Thôi
          </button>
        )}
      </div>
    </div>
  )
}
