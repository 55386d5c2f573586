'use client'
import { useSteps } from '@/admin/use-steps'
import { standingWords } from '@/editorial/standing-words'

/** "Trạng thái: Chờ duyệt", in the place of Payload's, which knows drafts and publication only. */
export function StepStatus() {
  const steps = useSteps()
  if (!steps) return null
  return (
    <span className="step-status">
      Trạng thái: <strong>{standingWords(steps)}</strong>
    </span>
  )
}

/** Why it came back, above the form of whoever is to mend it. */
export function ReturnNotice() {
  const reason = useSteps()?.returnReason
  if (!reason) return null
  return (
    <div className="return-notice" role="status">
      <strong>Đã trả lại.</strong> {reason}
    </div>
  )
}
