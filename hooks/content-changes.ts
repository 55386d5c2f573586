import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  Config,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { v7 as uuidv7 } from 'uuid'

/** What no reader's page shows. Whatever is not named here counts, so that no page stays old. */
const PRIVATE = new Set([
  'activity',
  'users',
  'comments',
  'contentChanges',
  'notifications',
  'previewLinks',
  'reports',
  // Sent by anybody: these say themselves what readers see (`hooks/questions.ts`).
  'questions',
  'feedback',
])

/**
 * Payload plugin: every change that readers can see adds a row to `contentChanges`, in the same
 * transaction. By these rows `server/` knows that the pages it keeps are outdated.
 */
export function announceContentChanges(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) => {
      if (PRIVATE.has(collection.slug)) return collection
      const { hooks } = collection
      return {
        ...collection,
        hooks: {
          ...hooks,
          afterChange: [...(hooks?.afterChange ?? []), announceSave],
          afterDelete: [...(hooks?.afterDelete ?? []), announceDelete],
        },
      }
    }),
    globals: config.globals?.map((global) => ({
      ...global,
      hooks: {
        ...global.hooks,
        afterChange: [...(global.hooks?.afterChange ?? []), announceGlobal],
      },
    })),
  }
}

/** What has never been out is dated by nothing; a draft of it changes nothing for readers. */
const announceSave: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const { _status, publishedAt } = doc as { _status?: string; publishedAt?: string | null }
  const isDated = collection.flattenedFields.some(({ name }) => name === 'publishedAt')
  if (_status === 'draft' && isDated && !publishedAt) return
  if (_status === 'draft' && (await isStillOut(doc as { id: string }, collection.slug, req))) return
  await announce(req)
}

/** A draft saved over what is out is kept as a version: readers go on seeing the row. */
async function isStillOut({ id }: { id: string }, collection: CollectionSlug, req: PayloadRequest) {
  const row = await req.payload.db.findOne<{ id: string; _status?: string | null }>({
    collection,
    req,
    select: { _status: true },
    where: { id: { equals: id } },
  })
  return row?._status === 'published'
}

const announceDelete: CollectionAfterDeleteHook = ({ req }) => announce(req)

const announceGlobal: GlobalAfterChangeHook = ({ req }) => announce(req)

/** One row a transaction is enough, however many items it changes. */
export async function announce(req: PayloadRequest): Promise<void> {
  const transaction = await req.transactionID
  if (transaction !== undefined && req.context.announcedIn === transaction) return
  await req.payload.db.create({ collection: 'contentChanges', data: { id: uuidv7() }, req })
  req.context.announcedIn = transaction
}
