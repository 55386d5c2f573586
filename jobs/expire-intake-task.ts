import { expireIntake, hasExpired } from '@/intake/expire'
import { dueTask } from '@/jobs/due-task'

/** What readers have sent goes when the time is over that the forms name. */
export const expireIntakeTask = dueTask({
  slug: 'expireIntake',
  label: 'Xoá dữ liệu cá nhân hết hạn lưu',
  isDue: ({ payload }, now) => hasExpired(payload, now),
  work: ({ payload }, now) => expireIntake(payload, now),
})
