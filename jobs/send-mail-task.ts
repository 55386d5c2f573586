import { dueTask } from '@/jobs/due-task'
import { hasDueMail, sendDueMail } from '@/mail/send-due-mail'

/** @param siteUrl without a slash at its end: letters lead there. */
export const sendMailTask = ({ siteUrl }: { siteUrl: string }) =>
  dueTask({
    slug: 'sendMail',
    label: 'Gửi thư thông báo',
    isDue: ({ payload }, now) => hasDueMail(payload, now),
    work: ({ payload }, now) => sendDueMail(payload, { siteUrl, now }),
  })
