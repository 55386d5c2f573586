'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { CommentForm } from '@/admin/comment-form'
import { CommentThread } from '@/admin/comment-thread'
import { markRead } from '@/admin/notice-requests'
import { askForCommentsAgain, useComments, useMayComment } from '@/admin/use-comments'
import { useWhileSeen } from '@/admin/use-while-seen'
import { countOpen, threadsOf } from '@/editorial/comment-threads'

const HEADING = 'y-kien'

/** "Ý kiến": what the newsroom says about the item, beside its form and apart from its saving. */
export function Comments() {
  const { id } = useDocumentInfo()
  const mayComment = useMayComment()
  if (!mayComment) return null
  return (
    <section aria-labelledby={HEADING} className="comments">
      {id === undefined ? (
        <>
          <h3 id={HEADING}>Ý kiến</h3>
          <p>Trao đổi về mục này được sau khi lưu lần đầu.</p>
        </>
      ) : (
        <Discussion item={String(id)} />
      )}
    </section>
  )
}

function Discussion({ item }: { item: string }) {
  const { rows, isFailed } = useComments()
  const said = rows?.length ?? 0
  const open = countOpen(rows ?? [])
  useWhileSeen(askForCommentsAgain)
  // Whoever has the form before them sees where the item stands, and what is said of it.
  useEffect(() => {
    if (document.visibilityState === 'visible') void markRead({ item })
  }, [item, said])
  return (
    <>
      <h3 id={HEADING} tabIndex={-1}>
        Ý kiến{open > 0 && ` (${open} chưa giải quyết)`}
      </h3>
      <p role="status">{isFailed && 'Chưa tải được ý kiến mới nhất. Cổng sẽ tự thử lại.'}</p>
      {rows && rows.length > 0 && (
        <ol>
          {threadsOf(rows).map((thread) => (
            <li key={thread.first.id}>
              <CommentThread thread={thread} />
            </li>
          ))}
        </ol>
      )}
      <CommentForm button="Gửi ý kiến" label="Ý kiến mới" thread={null} />
    </>
  )
}

/** Above the form: how much is open, and the way there. */
export function CommentNotice() {
  const { rows } = useComments()
  const open = countOpen(rows ?? [])
  if (open === 0) return null
  const goThere = () => {
    const heading = document.getElementById(HEADING)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <p className="comment-notice">
      <button className="desk-button" onClick={goThere} type="button">
        Xem {open} ý kiến chưa giải quyết
      </button>
    </p>
  )
}
