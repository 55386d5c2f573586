'use client'
import { useState } from 'react'
import { CommentForm } from '@/admin/comment-form'
import { settle } from '@/admin/comment-requests'
import { askForCommentsAgain } from '@/admin/use-comments'
import type { CommentRow, Thread } from '@/editorial/comment-threads'
import { formatDateTime } from '@/text/dates'

/** A comment with its answers; what is settled is folded away. */
export function CommentThread({ thread }: { thread: Thread }) {
  const { first, isResolved } = thread
  if (!isResolved) return <Opened thread={thread} />
  const { resolvedByName, resolvedAt } = first
  const words = [
    'Đã giải quyết',
    resolvedByName && `bởi ${resolvedByName}`,
    resolvedAt && `lúc ${formatDateTime(resolvedAt)}`,
  ]
  return (
    <details>
      <summary>
        {words.filter(Boolean).join(' ')}: {first.text}
      </summary>
      <Opened thread={thread} />
    </details>
  )
}

function Opened({ thread: { first, answers, isResolved } }: { thread: Thread }) {
  const [isAnswering, setIsAnswering] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const who = first.authorName ?? NOBODY
  const change = async () => {
    setProblem(await settle(first.id, !isResolved))
    askForCommentsAgain()
  }
  return (
    <article aria-label={`Ý kiến của ${who}`}>
      <Said comment={first} />
      {answers.length > 0 && (
        <ul>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said comment={answer} />
            </li>
          ))}
        </ul>
      )}
      {isAnswering && !isResolved && (
        <CommentForm
          button="Gửi trả lời"
          label={`Trả lời ${who}`}
          onSaid={() => {
            setIsAnswering(false)
          }}
          thread={first.id}
        />
      )}
      <p className="comment-actions">
        {!isResolved && (
          <button
            aria-expanded={isAnswering}
            className="desk-button"
            onClick={() => {
              setIsAnswering(!isAnswering)
            }}
            type="button"
          >
            {isAnswering ? 'Thôi' : 'Trả lời'}
          </button>
        )}
        <button className="desk-button" onClick={() => void change()} type="button">
          {isResolved ? 'Mở lại' : 'Đã giải quyết'}
        </button>
      </p>
      <p role="alert">{problem}</p>
    </article>
  )
}

const NOBODY = 'Không rõ'

function Said({ comment: { authorName, at, text } }: { comment: CommentRow }) {
  return (
    <>
      <p className="comment-head">
        <strong>{authorName ?? NOBODY}</strong> <span>{at ? formatDateTime(at) : ''}</span>
      </p>
      <p className="comment-text">{text}</p>
    </>
  )
}
