import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  Config,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { isContributor, unitIdOf } from '@/access/roles'
import { personOf } from '@/access/rules'
import { isWorkflowKind } from '@/editorial/activity'
import { wordsOf } from '@/editorial/item-words'
import { whoIsTold } from '@/editorial/who-is-told'
import { findColleagues, findInvolved } from '@/hooks/involved'
import { notify } from '@/hooks/notify'
import { idOf } from '@/hooks/step-situation'

interface Comment {
  id: string
  kind: string
  item: string
  thread?: string | null
  text: string
  at?: string | null
  author?: string | null
  authorName?: string | null
  unit?: string | null
  isResolved?: boolean | null
  resolvedAt?: string | null
  resolvedByName?: string | null
}

interface Item {
  id: string
  title?: string | null
  name?: string | null
  abstract?: string | null
  unit?: string | { id: string } | null
  submittedBy?: string | { id: string } | null
}

/** Who may see the item may speak of it, under their own name, now. */
export const signComment: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const person = personOf(req)
  if (!person) throw unseen()
  const item = await findItem(req, data.kind, data.item ?? '')
  const unit = unitOf(item)
  const isTheirs = !isContributor(person) || (unit !== null && unit === unitIdOf(person))
  if (!item || !isTheirs) throw unseen()
  return {
    ...data,
    thread: await threadOf(req, data),
    at: new Date().toISOString(),
    author: person.id,
    authorName: (person as { name?: string }).name ?? null,
    unit,
  }
}

/** Who settled a thread, and when, is noted with it. */
export const dateResolution: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc, req }) => {
  const was = originalDoc?.isResolved === true
  if ((data.isResolved === true) === was) return data
  const { name } = (personOf(req) ?? {}) as { name?: string }
  return data.isResolved
    ? { ...data, resolvedAt: new Date().toISOString(), resolvedByName: name ?? null }
    : { ...data, resolvedAt: null, resolvedByName: null }
}

/** Who works on the item, and who has said something about it before, hear of what is said next. */
export const tellOfComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const { kind, item: id } = doc
  const item = await findItem(req, kind, id)
  await notify(req, await whoHears(req, doc, item), {
    kind,
    item: id,
    notice: {
      event: 'commented',
      title: (item && wordsOf(item)) ?? '',
      who: doc.authorName ?? null,
      note: doc.text,
    },
    at: new Date(),
  })
}

/** Payload plugin: comments go with their item, and follow it to another unit. */
export function keepCommentsWithTheirItems(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) => {
      if (!isWorkflowKind(collection.slug)) return collection
      const { hooks } = collection
      return {
        ...collection,
        hooks: {
          ...hooks,
          afterChange: [...(hooks?.afterChange ?? []), followItem],
          afterDelete: [...(hooks?.afterDelete ?? []), goWithItem],
        },
      }
    }),
  }
}

const followItem: CollectionAfterChangeHook<Item> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const unit = unitOf(doc)
  if (operation !== 'update' || unit === unitOf(previousDoc)) return
  const { db } = req.payload
  const { docs } = await db.find<Comment>({
    collection: 'comments',
    pagination: false,
    req,
    where: { item: { equals: doc.id } },
  })
  for (const { id } of docs) {
    await db.updateOne({ collection: 'comments', id, data: { unit }, req, returning: false })
  }
}

const goWithItem: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'comments',
    req,
    where: { item: { equals: id } },
  })
}

/** The item as its newest version has it. */
async function findItem(req: PayloadRequest, kind: unknown, id: string): Promise<Item | null> {
  if (!isWorkflowKind(kind)) return null
  return req.payload.findByID({
    collection: kind,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    req,
    trash: true,
  })
}

/** Threads have one level: an answer to an answer belongs to the same thread. */
async function threadOf(req: PayloadRequest, { thread, item }: Partial<Comment>) {
  if (!thread) return null
  const first = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    req,
    where: { and: [{ id: { equals: thread } }, { item: { equals: item } }] },
  })
  if (!first) {
    throw new APIError('Ý kiến mà bạn trả lời không còn nữa. Hãy tải lại trang.', 400, {}, true)
  }
  return first.thread ?? first.id
}

async function whoHears(
  req: PayloadRequest,
  comment: Comment,
  item: Item | null,
): Promise<string[]> {
  const { docs: said } = await req.payload.db.find<Comment>({
    collection: 'comments',
    pagination: false,
    req,
    where: { item: { equals: comment.item } },
  })
  const speakers = said.map(({ author }) => author ?? null)
  const involved = await findInvolved(req, comment.item, idOf(item?.submittedBy))
  return whoIsTold({
    event: 'commented',
    unit: unitOf(item),
    actor: comment.author ?? null,
    involved,
    speakers,
    people: await findColleagues(req, [...Object.values(involved), ...speakers]),
  })
}

function unitOf(item: Item | null | undefined): string | null {
  return idOf(item?.unit)
}

function unseen(): APIError {
  return new APIError(
    'Không tìm thấy mục này, hoặc bạn không có quyền xem, nên chưa gửi được ý kiến.',
    403,
    {},
    true,
  )
}
