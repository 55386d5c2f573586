import type { StepName } from '@/editorial/steps'

/** What a button asks besides being pressed. */
export type Asks = 'nothing' | 'reason' | 'time' | 'correction' | 'confirmation'

/** `correct` is publishing again with a word to the readers. */
export type ButtonAction = Exclude<StepName, 'restore'> | 'correct'

export interface StepButton {
  action: ButtonAction
  label: string
  asks: Asks
}

/** Buttons beside the form: one that leads on, and the rest in a menu. */
export interface StepButtons {
  save: StepButton | null
  main: StepButton | null
  others: StepButton[]
}

/** What leads on comes first: whoever may publish publishes, an editor approves, a writer submits. */
const LEADING: readonly ButtonAction[] = ['publish', 'approve', 'submit', 'recall']
const ORDER: readonly ButtonAction[] = [
  'submit',
  'approve',
  'return',
  'recall',
  'schedule',
  'unschedule',
  'correct',
  'discard',
  'withdraw',
]

/** The buttons for the steps that can be taken, in words that say what will happen. */
export function stepButtons({ steps, isOut, hasBeenOut }: Takeable): StepButtons {
  const actions = new Set<ButtonAction>(steps.filter((name) => name !== 'restore'))
  if (actions.has('publish') && hasBeenOut) actions.add('correct')
  const main = LEADING.find((action) => actions.has(action)) ?? null
  const others = ORDER.filter((action) => action !== main && actions.has(action))
  const button = (action: ButtonAction) => buttonOf(action, isOut)
  return {
    save: actions.has('save') ? button('save') : null,
    main: main && button(main),
    others: others.map(button),
  }
}

interface Takeable {
  steps: readonly StepName[]
  isOut: boolean
  hasBeenOut: boolean
}

function buttonOf(action: ButtonAction, isOut: boolean): StepButton {
  if (action === 'publish' && isOut)
    return { action, label: 'Cập nhật bản đã đăng', asks: 'nothing' }
  return { action, ...WORDS[action] }
}

const WORDS: Record<ButtonAction, { label: string; asks: Asks }> = {
  save: { label: 'Lưu bản nháp', asks: 'nothing' },
  submit: { label: 'Gửi duyệt', asks: 'nothing' },
  recall: { label: 'Rút lại', asks: 'nothing' },
  return: { label: 'Trả lại…', asks: 'reason' },
  approve: { label: 'Duyệt', asks: 'nothing' },
  schedule: { label: 'Hẹn giờ…', asks: 'time' },
  unschedule: { label: 'Bỏ hẹn giờ', asks: 'nothing' },
  publish: { label: 'Xuất bản', asks: 'nothing' },
  correct: { label: 'Đính chính…', asks: 'correction' },
  withdraw: { label: 'Gỡ xuống…', asks: 'reason' },
  discard: { label: 'Bỏ bản đang sửa…', asks: 'confirmation' },
}
