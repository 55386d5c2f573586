import type { EmailAdapter } from 'payload'

export const NO_MAIL = 'no-mail'

/** Where no mail server is set up, a message is not sent, and the log says so. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: NO_MAIL,
  defaultFromAddress: 'khong-tra-loi@localhost',
  defaultFromName: 'Cổng thông tin',
  sendEmail: ({ subject, to }) => {
    payload.logger.warn({ msg: 'No mail server is configured: message not sent', subject, to })
    return Promise.resolve()
  },
})
