import type { Payload } from 'payload'
import { itemPath } from '@/editorial/item-path'
import { letterOf } from '@/mail/letter'
import { isGivenUp, LEASE_MS, nextTry } from '@/mail/retries'
import type { Notification, User } from '@/payload-types'

/** A round goes on with the next one 15 s later. */
const LETTERS_A_ROUND = 50

/** Faults of one letter; after any other the server is not there, and the round is over. */
const ONE_LETTERS_FAULTS = ['EENVELOPE', 'EMESSAGE']

type Outcome = 'sent' | 'unwanted' | 'givenUp' | 'failed' | 'serverFailed' | 'taken'

const dueBy = (now: Date) => ({ mailDueAt: { less_than_equal: now.toISOString() } })

export async function hasDueMail({ db }: Payload, now: Date): Promise<boolean> {
  const row = await db.findOne({ collection: 'notifications', where: dueBy(now) })
  return row !== null
}

/**
 * Sends the letters that are due, outside of any transaction. What cannot be sent stays and is tried
 * again, less and less often, for a day. A letter may arrive twice when the process dies between the
 * server's answer and the note of it; it never arrives not at all.
 *
 * @param siteUrl without a slash at its end: letters lead there.
 */
export async function sendDueMail(
  payload: Payload,
  { siteUrl, now }: { siteUrl: string; now: Date },
): Promise<void> {
  const { docs } = await payload.db.find<Notification>({
    collection: 'notifications',
    limit: LETTERS_A_ROUND,
    pagination: false,
    sort: 'mailDueAt',
    where: dueBy(now),
  })
  let givenUp = 0
  for (const row of docs) {
    const outcome = await sendOne({ payload, row, siteUrl, now })
    if (outcome === 'givenUp') givenUp += 1
    if (outcome === 'serverFailed') break
  }
  if (givenUp > 0) {
    payload.logger.error({
      msg: `Mail given up after a day: ${givenUp}. The notices stay in the panel.`,
    })
  }
}

async function sendOne({
  payload,
  row,
  siteUrl,
  now,
}: {
  payload: Payload
  row: Notification
  siteUrl: string
  now: Date
}): Promise<Outcome> {
  if (!(await claim(payload, row, now))) return 'taken'
  const note = (data: Partial<Notification>) =>
    payload.db.updateOne({ collection: 'notifications', id: row.id, data, returning: false })

  if (isGivenUp(row.at, now)) {
    await note({ mailDueAt: null })
    return 'givenUp'
  }
  const recipient = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: row.recipient } },
  })
  if (!recipient || recipient.mailNotices === false) {
    await note({ mailDueAt: null })
    return 'unwanted'
  }
  try {
    await payload.email.sendEmail({
      to: recipient.email,
      ...letterFor({ row, recipient, siteUrl }),
    })
  } catch (error) {
    const mailTries = (row.mailTries ?? 0) + 1
    const mailError = error instanceof Error ? error.message.slice(0, 500) : String(error)
    await note({ mailTries, mailError, mailDueAt: nextTry(mailTries, now).toISOString() })
    payload.logger.warn({ msg: `Mail not sent, tried ${mailTries} times`, mailError, id: row.id })
    return ONE_LETTERS_FAULTS.includes(codeOf(error)) ? 'failed' : 'serverFailed'
  }
  await note({ mailDueAt: null, mailError: null, mailedAt: new Date().toISOString() })
  return 'sent'
}

/** One statement that finds and takes: of several processes one alone gets the letter. */
async function claim({ db }: Payload, row: Notification, now: Date): Promise<boolean> {
  const taken = (await db.updateOne({
    collection: 'notifications',
    data: { mailDueAt: new Date(now.getTime() + LEASE_MS).toISOString() },
    options: { atomic: true },
    where: { and: [{ id: { equals: row.id } }, { mailDueAt: { equals: row.mailDueAt } }] },
  })) as unknown
  return taken !== null
}

function letterFor({
  row,
  recipient,
  siteUrl,
}: {
  row: Notification
  recipient: User
  siteUrl: string
}) {
  return letterOf({
    event: row.event,
    title: row.title ?? '',
    text: row.text,
    path: itemPath(row.kind, row.item ?? ''),
    recipient: recipient.name,
    siteUrl,
  })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
