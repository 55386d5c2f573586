import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '@/access/roles'
import type { Colleague, Involved } from '@/editorial/who-is-told'
import { involvedIn } from '@/editorial/who-is-told'

/** More steps than an item goes through. */
const MOST_STEPS = 200

/** Who has had to do with an item, as the log says. */
export async function findInvolved(
  req: PayloadRequest,
  item: string,
  submitter: string | null,
): Promise<Involved> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    depth: 0,
    limit: MOST_STEPS,
    pagination: false,
    req,
    select: { step: true, from: true, actor: true, details: true },
    sort: '-at',
    where: { and: [{ item: { equals: item } }, { action: { equals: 'transition' } }] },
  })
  return involvedIn(docs, submitter)
}

/** Everybody who edits, and these people besides, with what the settings let them do. */
export async function findColleagues(
  req: PayloadRequest,
  besides: readonly (string | null)[],
): Promise<Colleague[]> {
  const ids = besides.filter((id) => id !== null)
  const editing: Where = { role: { in: ['admin', 'publisher', 'editor'] } }
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    req,
    select: { role: true, unit: true },
    where: ids.length > 0 ? { or: [editing, { id: { in: ids } }] } : editing,
  })
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    req,
    select: { editorsPublish: true },
  })
  const editorsPublish = settings.editorsPublish === true
  return docs.map((person) => ({ ...actorOf(person, { editorsPublish }), id: person.id }))
}
