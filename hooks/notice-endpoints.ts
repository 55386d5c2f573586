import type { Endpoint, PayloadRequest, Where } from 'payload'
import type { Person } from '@/access/roles'
import { personOf } from '@/access/rules'

/** How many of one's notices are unread. */
export interface UnreadNotices {
  unread: number
}

/**
 * `GET /api/notifications/unread`: how many of one's own notices are unread.
 * `POST /api/notifications/read`: marks them as read, with `{ item }` those of that item, with
 * `{ until }` those that had come by then; answers how many are left.
 */
export const noticeEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/unread', method: 'get', handler: ofPerson(answerUnread) },
  { path: '/read', method: 'post', handler: ofPerson(markRead) },
]

function ofPerson(
  answer: (req: PayloadRequest, person: Person) => Promise<Response>,
): Endpoint['handler'] {
  return async (req) => {
    const person = personOf(req)
    if (person) return answer(req, person)
    const message = 'Hãy đăng nhập lại rồi thử lại.'
    return Response.json({ errors: [{ message }] }, { status: 401 })
  }
}

async function answerUnread(req: PayloadRequest, person: Person): Promise<Response> {
  const unread = await countUnread(req, person)
  return Response.json({ unread } satisfies UnreadNotices)
}

async function markRead(req: PayloadRequest, person: Person): Promise<Response> {
  const which = await whichOnes(req)
  if (!which) {
    const message = 'Không rõ cần đánh dấu thông báo nào. Hãy tải lại trang rồi thử lại.'
    return Response.json({ errors: [{ message }] }, { status: 400 })
  }
  await req.payload.db.updateMany({
    collection: 'notifications',
    data: { readAt: new Date().toISOString() },
    req,
    returning: false,
    where: { and: [unreadOf(person), which] },
  })
  return answerUnread(req, person)
}

/** Named one way or the other: nothing is marked that nobody has been shown. */
async function whichOnes(req: PayloadRequest): Promise<Where | null> {
  const { item, until } = ((await req.json?.()) ?? {}) as { item?: unknown; until?: unknown }
  if (typeof item === 'string') return { item: { equals: item } }
  const isInstant = typeof until === 'string' && !Number.isNaN(Date.parse(until))
  return isInstant ? { at: { less_than_equal: until } } : null
}

async function countUnread({ payload }: PayloadRequest, person: Person): Promise<number> {
  const where = unreadOf(person)
  return (await payload.db.count({ collection: 'notifications', where })).totalDocs
}

/** Both in the index of `collections/notifications.ts`. */
function unreadOf({ id }: Person): Where {
  return { and: [{ recipient: { equals: id } }, { readAt: { equals: null } }] }
}
