'use client'
import { useAuth, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import { LockWords } from '@/admin/unsaved/lock-words'
import { RestoreDialog } from '@/admin/unsaved/restore-dialog'
import { getStored } from '@/admin/unsaved/save-draft'
import { SignInDialog } from '@/admin/unsaved/sign-in-dialog'
import { StaleDialog } from '@/admin/unsaved/stale-dialog'
import type { SaveStatus, UnsavedWork as Work } from '@/admin/unsaved/use-unsaved-work'
import { useUnsavedWork } from '@/admin/unsaved/use-unsaved-work'
import { formatTime } from '@/text/dates'

const PAYLOADS_STALE_QUESTION = 'document-stale-data'

/** Beside the buttons of every form: when it was saved, and what the person has to decide. */
export function UnsavedWork() {
  const work = useUnsavedWork()
  const { user } = useAuth()
  const { status, question, target, isTakenOver, readCopy, ask } = work
  useNoticeOfNewerVersions(work)
  const showCopy = () => {
    const copy = readCopy()
    if (copy) ask({ kind: 'restore', copy })
  }
  return (
    <>
      <p
        className={status.kind === 'failed' ? 'save-status is-failed' : 'save-status'}
        role="status"
      >
        {sentence(status)}
        {isTakenOver && status.kind !== 'quiet' && (
          <button className="desk-button" onClick={showCopy} type="button">
            Xem chữ chưa lưu của bạn
          </button>
        )}
      </p>
      {question?.kind === 'stale' && <StaleDialog work={work} />}
      {question?.kind === 'restore' && <RestoreDialog copy={question.copy} work={work} />}
      {question?.kind === 'signIn' && <SignInDialog email={user?.email ?? ''} work={work} />}
      <LockWords target={target} />
    </>
  )
}

function sentence(status: SaveStatus): string {
  if (status.kind === 'saving') return 'Đang lưu…'
  if (status.kind === 'saved') return `Đã lưu lúc ${formatTime(status.at)}`
  if (status.kind === 'kept') return `Chưa lưu; giữ tạm trên máy lúc ${formatTime(status.at)}`
  return status.kind === 'failed' ? `Chưa lưu được: ${status.message}` : ''
}

/**
 * Payload looks for a newer version at the first key only, and then offers nothing but to throw away
 * what was typed: its question is answered by ours. Another look is taken whenever somebody comes
 * back to the tab.
 */
function useNoticeOfNewerVersions(work: Work) {
  const { target, values, question, status, ask, isTakenOver } = work
  const { isModalOpen, closeModal } = useModal()
  const isAsking = isModalOpen(PAYLOADS_STALE_QUESTION)
  const known = typeof values.updatedAt === 'string' ? values.updatedAt : null
  const isBusy = question !== null || status.kind === 'saving' || isTakenOver
  useEffect(() => {
    if (known === null || isBusy) return
    const look = async () => {
      const newest = (await getStored(target))?.updatedAt
      const isNewer = typeof newest === 'string' && Date.parse(newest) > Date.parse(known)
      if (isNewer) ask({ kind: 'stale' })
    }
    const onReturn = () => {
      if (document.visibilityState === 'visible') void look()
    }
    if (isAsking) {
      closeModal(PAYLOADS_STALE_QUESTION)
      void look()
    }
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [ask, closeModal, isAsking, isBusy, known, target])
}
