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
  return (
    <details>
      <summary>Đã giải quyết: {first.text}</summary>
      <Opened thread={thread} />
    </details>
  )
}

function Opened({ thread: { first, answers, isResolved } }: { thread: Thread }) {
  const [answering, setAnswering] = useState<'not' | 'now' | 'done'>('not')
  const [problem, setProblem] = useState<string | null>(null)
  const who = first.authorName ?? NOBODY
  const close = () => {
    setAnswering('done')
  }
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
      {isResolved && <p className="comment-head">{settledWords(first)}</p>}
      {answering === 'now' && !isResolved ? (
        <CommentForm
          button="Gửi trả lời"
          label={`Trả lời ${who}`}
          onCancel={close}
          onSaid={close}
          thread={first.id}
        />
      ) : (
        <div className="comment-actions">
          {!isResolved && (
            <button
              // Whoever has answered goes on from here.
              autoFocus={answering === 'done'}
              className="desk-button"
              onClick={() => {
                setAnswering('now')
              }}
              type="button"
            >
              Trả lời
            </button>
          )}
          <button className="desk-button" onClick={() => void change()} type="button">
            {isResolved ? 'Mở lại' : 'Đánh dấu đã giải quyết'}
          </button>
        </div>
      )}
      <p role="alert">{problem}</p>
    </article>
  )
}

const NOBODY = 'Không rõ'

/** "Phạm Thị Mai đánh dấu đã giải quyết lúc 15:30, 26/04/2024" */
function settledWords({ resolvedByName, resolvedAt }: CommentRow): string {
  const at = resolvedAt ? ` lúc ${formatDateTime(resolvedAt)}` : ''
  return `${resolvedByName ?? NOBODY} đánh dấu đã giải quyết${at}`
}

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
