/** What can be asked for with a save. Plain saving is a step as well: `save`. */
export const STEPS = [
  'save',
  'submit',
  'recall',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'withdraw',
  'discard',
  'restore',
] as const
export type StepName = (typeof STEPS)[number]

/** What the log calls it: `create`, `revise` and `import` are told from how a save came about. */
export type RecordedStep = StepName | 'create' | 'revise' | 'import'

export const STEP_LABELS: Record<RecordedStep, string> = {
  create: 'Tạo mới',
  import: 'Nhập vào cổng',
  revise: 'Bắt đầu sửa bản đã đăng',
  save: 'Lưu',
  submit: 'Gửi duyệt',
  recall: 'Rút lại',
  return: 'Trả lại',
  approve: 'Duyệt',
  schedule: 'Hẹn giờ',
  unschedule: 'Bỏ hẹn giờ',
  publish: 'Xuất bản',
  withdraw: 'Gỡ xuống',
  discard: 'Bỏ bản đang sửa',
  restore: 'Khôi phục phiên bản cũ',
}

/** A step with what it needs besides. `at` and `withdrawAt` are ISO instants. */
export interface StepRequest {
  name: StepName
  /** The reason: of a return and of a withdrawal it must be given. */
  note?: string | null
  /** When to come out: of `schedule`. */
  at?: string | null
  /** When to be taken down: of `schedule` and `publish`. Null: never; left out: as it was. */
  withdrawAt?: string | null
  /** Đính chính, for readers: of `publish`, when the item has been out before. */
  correction?: string | null
  /** Why a publisher goes on in spite of the checklist's warnings. */
  override?: string | null
}

export function isStepName(value: unknown): value is StepName {
  return (STEPS as readonly unknown[]).includes(value)
}
