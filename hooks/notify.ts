import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Notice } from '@/editorial/notices'
import { noticeText } from '@/editorial/notices'
import { NO_MAIL } from '@/mail/no-mail'

export interface Announcement {
  /** The slug of the item's collection. */
  kind: string
  item: string
  notice: Notice
  at: Date
}

/**
 * Tells people, in the transaction of `req`: who undoes the save undoes the notice. The letter is only
 * put down to be sent; the clock has it sent (`mail/send-due-mail.ts`), so that no save waits for a
 * mail server, or fails for it.
 *
 * @param recipients ids of users; each is told once.
 * @param idFor gives the row's id, for what must not be told twice.
 */
export async function notify(
  req: PayloadRequest,
  recipients: Iterable<string>,
  announcement: Announcement,
  idFor: (recipient: string) => string = () => uuidv7(),
): Promise<void> {
  const ids = [...new Set(recipients)]
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    req,
    select: { mailNotices: true },
    where: { id: { in: ids } },
  })
  const { kind, item, notice, at } = announcement
  const hasMail = req.payload.email.name !== NO_MAIL
  for (const { id, mailNotices } of docs) {
    const data = {
      id: idFor(id),
      recipient: id,
      event: notice.event,
      kind,
      item,
      title: notice.title,
      text: noticeText(notice),
      at: at.toISOString(),
      // Said, not left out: MongoDB would lack them, and answer otherwise than SQLite.
      readAt: null,
      mailedAt: null,
      mailDueAt: hasMail && mailNotices !== false ? at.toISOString() : null,
      mailTries: 0,
    }
    await req.payload.db.create({ collection: 'notifications', data, req, returning: false })
  }
}

/** What was for somebody goes with their account. */
export const removeTheirNotices: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'notifications',
    req,
    where: { recipient: { equals: id } },
  })
}
