import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  Config,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { isContributor, seesAllDrafts, unitIdOf } from '@/access/roles'
import { personOf } from '@/access/rules'
import { isCommentedKind } from '@/editorial/commented-kinds'
import { notify } from '@/hooks/notify'

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
  unit?: string | { id: string } | null
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

/** Those who have said something about the item before hear of what is said next. */
export const tellOfComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const { kind, item: id } = doc
  const item = await findItem(req, kind, id)
  await notify(req, await whoHears(req, doc, unitOf(item)), {
    kind,
    item: id,
    notice: {
      event: 'commented',
      title: item?.title ?? item?.name ?? '',
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
      if (!isCommentedKind(collection.slug)) return collection
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
  if (!isCommentedKind(kind)) return null
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
  unit: string | null,
): Promise<string[]> {
  const { docs: said } = await req.payload.db.find<Comment>({
    collection: 'comments',
    pagination: false,
    req,
    where: { item: { equals: comment.item } },
  })
  const speakers = [...new Set(said.map(({ author }) => author))].filter(
    (id) => id !== null && id !== undefined && id !== comment.author,
  )
  const { docs: people } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    req,
    where: { id: { in: speakers } },
  })
  // Who wrote of it may have moved to another unit since.
  return people
    .filter((person) => seesAllDrafts(person) || (unit !== null && unitIdOf(person) === unit))
    .map(({ id }) => id)
}

function unitOf(item: Item | null | undefined): string | null {
  const unit = item?.unit ?? null
  return typeof unit === 'object' ? (unit?.id ?? null) : unit
}

function unseen(): APIError {
  return new APIError(
    'Không tìm thấy mục này, hoặc bạn không có quyền xem, nên chưa gửi được ý kiến.',
    403,
    {},
    true,
  )
}
