import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/** A server that does not answer holds up the other letters of a round, and nothing else. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** What a person wrote did not set off: others' automatic answers are not to be set off by it. */
const HEADERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/**
 * Sends through a mail server.
 *
 * @param url `smtp://` or `smtps://`, with name and password of the account.
 * @param from who writes: `Cổng thông tin <bantin@congdoan.example.vn>`, or the address alone.
 */
export function smtpMail({ url, from }: { url: string; from: string }): EmailAdapter {
  const transport = createTransport({ url, ...TIMEOUTS })
  return () => ({
    name: 'smtp',
    ...senderOf(from),
    sendEmail: (message) =>
      transport.sendMail({ ...message, from: message.from ?? from, headers: HEADERS }),
  })
}

function senderOf(from: string): { defaultFromAddress: string; defaultFromName: string } {
  const named = /^(.*)<([^<>]+)>$/.exec(from)
  return {
    defaultFromAddress: named?.[2] ?? from,
    defaultFromName: named?.[1]?.trim() ?? '',
  }
}
