'use client'
import { useAuth } from '@payloadcms/ui'
import { LockWords } from '@/admin/unsaved/lock-words'
import { RestoreDialog } from '@/admin/unsaved/restore-dialog'
import { isUnfinished, statusInWords } from '@/admin/unsaved/save-status'
import { SignInDialog } from '@/admin/unsaved/sign-in-dialog'
import { StaleDialog } from '@/admin/unsaved/stale-dialog'
import { useNewerVersions } from '@/admin/unsaved/use-newer-versions'
import { useReleasedLock } from '@/admin/unsaved/use-released-lock'
import { useUnsavedWork } from '@/admin/unsaved/use-unsaved-work'

/** Beside the buttons of every form: when it was saved, and what the person has to decide. */
export function UnsavedWork() {
  const work = useUnsavedWork()
  const { user } = useAuth()
  const { status, question, leftOver, target, ask } = work
  useNewerVersions(work)
  useReleasedLock(work)
  return (
    <>
      <p className={isUnfinished(status) ? 'save-status is-failed' : 'save-status'} role="status">
        {statusInWords(status)}
        {status.kind === 'stale' && (
          <Way
            onGo={() => {
              ask({ kind: 'stale' })
            }}
          >
            So hai bản
          </Way>
        )}
        {status.kind === 'signedOut' && (
          <Way
            onGo={() => {
              ask({ kind: 'signIn' })
            }}
          >
            Đăng nhập lại
          </Way>
        )}
        {leftOver && (
          <Way
            onGo={() => {
              ask({ kind: 'restore', copy: leftOver })
            }}
          >
            Xem chữ chưa lưu của bạn
          </Way>
        )}
      </p>
      {question?.kind === 'stale' && <StaleDialog work={work} />}
      {question?.kind === 'restore' && <RestoreDialog copy={question.copy} work={work} />}
      {question?.kind === 'signIn' && <SignInDialog email={user?.email ?? ''} work={work} />}
      <LockWords target={target} />
    </>
  )
}

function Way({ onGo, children }: { onGo: () => void; children: string }) {
  return (
    <button className="desk-button" onClick={onGo} type="button">
      {children}
    </button>
  )
}
