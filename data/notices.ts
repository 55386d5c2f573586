import type { TypedUser } from 'payload'
import { getCms } from '@/data/cms'
import type { NoticeEvent } from '@/editorial/notices'
import { EVENT_LABELS } from '@/editorial/notices'
import { itemPath } from '@/editorial/item-path'
import { NO_MAIL } from '@/mail/no-mail'
import { formatDateTime } from '@/text/dates'

const NOTICES_A_PAGE = 20

export interface NoticeView {
  id: string
  /** What it is about; null: nothing that has a form. */
  item: string | null
  /** Of the item's form. */
  href: string | null
  event: NoticeEvent
  label: string
  text: string
  /** "15:30, 26/04/2024" */
  at: string
  isUnread: boolean
}

export interface NoticesView {
  notices: NoticeView[]
  unread: number
  /** The ISO instant of this answer: what comes later is not in it. */
  asOf: string
  page: number
  pages: number
  /** Whether this person gets letters; null: no mail server is set up. */
  wantsMail: boolean | null
}

/** How many notices this person has not read. */
export async function countUnreadNotices(user: TypedUser): Promise<number> {
  const cms = await getCms()
  const { totalDocs } = await cms.count({
    collection: 'notifications',
    overrideAccess: false,
    user,
    where: { and: [{ recipient: { equals: user.id } }, { readAt: { equals: null } }] },
  })
  return totalDocs
}

/** This person's notices, the newest first. A page that there is not is the last one. */
export async function getNotices({
  user,
  page,
  now,
}: {
  user: TypedUser
  page: number
  now: Date
}): Promise<NoticesView> {
  const cms = await getCms()
  const find = (wanted: number) =>
    cms.find({
      collection: 'notifications',
      depth: 0,
      limit: NOTICES_A_PAGE,
      overrideAccess: false,
      page: wanted,
      select: { event: true, kind: true, item: true, text: true, at: true, readAt: true },
      sort: '-at',
      user,
      // What the access rule says as well: by its index the database need not look at the others'.
      where: { recipient: { equals: user.id } },
    })
  const asked = await find(page)
  const pages = Math.max(1, asked.totalPages)
  const { docs } = page > pages ? await find(pages) : asked
  return {
    notices: docs.map(({ id, event, kind, item, text, at, readAt }) => ({
      id,
      item: item ?? null,
      href: item ? itemPath(kind, item) : null,
      event,
      label: EVENT_LABELS[event],
      text,
      at: formatDateTime(at),
      isUnread: (readAt ?? null) === null,
    })),
    unread: await countUnreadNotices(user),
    asOf: now.toISOString(),
    page: Math.min(page, pages),
    pages,
    wantsMail: cms.email.name === NO_MAIL ? null : user.mailNotices !== false,
  }
}
