/** What the log (Nhật ký) tells of. `transition` is a step of the workflow. */
export const ACTIVITY_ACTIONS = [
  'transition',
  'late',
  'share',
  'unshare',
  'trash',
  'restore',
  'delete',
  'answer',
  'publishAnswer',
  'changeAnswer',
  'withdrawAnswer',
  'login',
  'loginFailed',
  'roleChange',
  'settings',
] as const
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number]

export const ACTION_LABELS: Record<ActivityAction, string> = {
  transition: 'Bước xử lý',
  late: 'Đến giờ mà không làm được',
  share: 'Chia sẻ bản nháp',
  unshare: 'Thu hồi liên kết chia sẻ',
  trash: 'Bỏ vào thùng rác',
  restore: 'Lấy ra khỏi thùng rác',
  delete: 'Xoá hẳn',
  answer: 'Trả lời riêng bạn đọc',
  publishAnswer: 'Đăng câu trả lời',
  changeAnswer: 'Sửa câu trả lời đã đăng',
  withdrawAnswer: 'Gỡ câu trả lời đã đăng',
  login: 'Đăng nhập',
  loginFailed: 'Đăng nhập không được',
  roleChange: 'Đổi vai trò',
  settings: 'Đổi thiết lập',
}

/** The collections that go through the workflow. */
export const WORKFLOW_KINDS = [
  'news',
  'articles',
  'episodes',
  'documents',
  'pages',
  'campaigns',
] as const
export type WorkflowKind = (typeof WORKFLOW_KINDS)[number]

export function isWorkflowKind(kind: unknown): kind is WorkflowKind {
  return (WORKFLOW_KINDS as readonly unknown[]).includes(kind)
}
