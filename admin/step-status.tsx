'use client'
import { useSteps } from '@/admin/use-steps'
import { standingWords } from '@/editorial/standing-words'
import type { PossibleSteps } from '@/hooks/steps-endpoint'

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

/** Above the form: why it came back, or why it cannot be saved now. */
export function ReturnNotice() {
  const steps = useSteps()
  const text = steps && noticeOf(steps)
  if (!text) return null
  return (
    <div className="return-notice" role="status">
      {text}
    </div>
  )
}

function noticeOf({ steps, state, returnReason }: PossibleSteps): string | null {
  if (returnReason) return `Đã trả lại. ${returnReason}`
  if (steps.includes('recall') && !steps.includes('save')) {
    return 'Đang chờ duyệt. Muốn sửa tiếp, hãy bấm “Rút lại” trước.'
  }
  const isTaken = state === 'approved' && !steps.includes('save')
  return isTaken ? 'Đã duyệt hoặc đã hẹn giờ. Muốn sửa, hãy báo người duyệt xuất bản.' : null
}
