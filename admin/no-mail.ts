import type { EmailAdapter } from 'payload'

/** Until a mail server can be set up, a message is not sent, and the log says so. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'khong-tra-loi@localhost',
  defaultFromName: 'Cổng thông tin',
  sendEmail: ({ subject, to }) => {
    payload.logger.warn({ msg: 'No mail server is configured: message not sent', subject, to })
    return Promise.resolve()
  },
})
