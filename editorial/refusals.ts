import type { Refusal } from '@/editorial/workflow'
import type { StepName } from '@/editorial/steps'
import { STEP_LABELS } from '@/editorial/steps'

/** Who is not allowed is told apart from who asked for what cannot be. */
export const FORBIDDEN: readonly Refusal[] = [
  'notAllowed',
  'otherUnit',
  'alreadyOut',
  'underReview',
  'scheduled',
]

const SENTENCES: Record<Exclude<Refusal, 'notAllowed' | 'wrongState'>, string> = {
  otherUnit: 'Cộng tác viên chỉ làm việc với mục của đơn vị mình.',
  alreadyOut: 'Mục này đã đăng, cộng tác viên không sửa được nữa. Hãy báo biên tập viên.',
  underReview: 'Mục này đang chờ duyệt. Muốn sửa tiếp, hãy bấm “Rút lại” trước.',
  scheduled: 'Mục này đã hẹn giờ đăng. Hãy nhờ người duyệt xuất bản bỏ hẹn giờ trước khi sửa.',
  trashed: 'Mục này ở trong thùng rác. Hãy khôi phục trước.',
  notOut: 'Mục này hiện không có trên cổng, nên không có gì để gỡ hay để quay về.',
  nothingToCorrect:
    'Chỉ đính chính khi xuất bản lại mục đã từng đăng. Hãy bỏ lời đính chính, hoặc xuất bản trước.',
  reasonMissing: 'Hãy ghi lý do, để người viết và người xem nhật ký hiểu vì sao.',
  timeMissing: 'Hãy chọn ngày giờ đăng.',
  timePassed: 'Giờ đăng phải ở tương lai. Muốn đăng ngay, hãy bấm “Xuất bản”.',
  endBeforeStart: 'Giờ gỡ xuống phải sau giờ đăng.',
}

/** The sentence for the person whose step was refused: what happened and what to do. */
export function explainRefusal(reason: Refusal, step: StepName): string {
  if (reason === 'notAllowed') return explainNotAllowed(step)
  if (reason === 'wrongState') {
    return `Không làm được bước “${STEP_LABELS[step]}” lúc này: mục đã ở bước khác. Hãy tải lại trang để xem.`
  }
  return SENTENCES[reason]
}

function explainNotAllowed(step: StepName): string {
  if (step === 'publish') {
    return 'Tài khoản của bạn không có quyền xuất bản. Hãy lưu bản nháp, gửi duyệt và báo người duyệt xuất bản.'
  }
  return `Tài khoản của bạn không có quyền làm bước “${STEP_LABELS[step]}”. Hãy báo người duyệt xuất bản hoặc biên tập viên.`
}
