import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { planAddresses } from '@/site/addresses'

type PathOf = (slug: string) => string

/**
 * Keeps `redirects` true when an item's address changes: renamed, withdrawn, trashed, restored or
 * deleted. What readers see is read from the stored row before and after, because Payload's hooks
 * cannot tell a draft saved over a published item from an item taken down.
 */
export function addressHooks(pathOf: PathOf): CollectionConfig['hooks'] {
  const remember: CollectionBeforeChangeHook = async ({ originalDoc, collection, req, data }) => {
    const id = (originalDoc as { id?: string } | undefined)?.id
    if (id) await rememberPath({ id, collection: collection.slug, pathOf, req })
    return data
  }
  const rememberBeforeDelete: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
    await rememberPath({ id: String(id), collection: collection.slug, pathOf, req })
  }
  const settle: CollectionAfterChangeHook<{ id: string }> = async ({ doc, collection, req }) => {
    const after = await livingPath({ id: doc.id, collection: collection.slug, pathOf, req })
    await settleAddresses({ id: doc.id, collection: collection.slug, after, req })
  }
  const settleAfterDelete: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
    await settleAddresses({ id: String(id), collection: collection.slug, after: null, req })
  }
  return {
    beforeChange: [remember],
    beforeDelete: [rememberBeforeDelete],
    afterChange: [settle],
    afterDelete: [settleAfterDelete],
  }
}

interface Item {
  id: string
  collection: CollectionSlug
  req: PayloadRequest
}

async function livingPath({
  id,
  collection,
  pathOf,
  req,
}: Item & { pathOf: PathOf }): Promise<string | null> {
  const row = await req.payload.db.findOne<{
    id: string
    _status?: string
    deletedAt?: string | null
    slug?: string | null
  }>({ collection, req, where: { id: { equals: id } } })
  const isLiving = row && !row.deletedAt && (row._status ?? 'published') === 'published'
  return isLiving && row.slug ? pathOf(row.slug) : null
}

async function rememberPath(item: Item & { pathOf: PathOf }): Promise<void> {
  const path = await livingPath(item)
  // Taken now, not before the wait: whoever uses the Local API meanwhile puts a copy in its place.
  item.req.context[contextKey(item)] = path
}

async function settleAddresses({
  id,
  collection,
  after,
  req,
}: Item & { after: string | null }): Promise<void> {
  const before = (req.context[contextKey({ id, collection })] ?? null) as string | null
  // Nothing that readers see has changed: what somebody has since decided about the address stands.
  if (before === null && after === null) return
  const { docs: stored } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    pagination: false,
    req,
    select: { from: true, to: true, owner: true, deletedAt: true },
    trash: true,
    where: { or: [{ owner: { equals: id } }, ...(before ? [{ from: { equals: before } }] : [])] },
  })
  // What somebody has put into the trash is not taken out again, unless its address is needed.
  const known = stored.filter((redirect) => !isTrashed(redirect))
  const plan = planAddresses({ before, after, known: known.map(({ from }) => from) })

  if (plan.remove.length > 0) {
    await req.payload.delete({
      collection: 'redirects',
      depth: 0,
      req,
      where: { from: { in: plan.remove } },
    })
  }
  for (const { from, to } of plan.keep) {
    const standing = stored.find((redirect) => redirect.from === from)
    const isKept = standing !== undefined && !isTrashed(standing)
    if (isKept && standing.owner === id && (standing.to ?? null) === to) continue
    const data = { from, to, type: to === null ? ('gone' as const) : ('moved' as const), owner: id }
    if (standing) {
      await req.payload.update({
        collection: 'redirects',
        id: standing.id,
        data: isKept ? data : { ...data, deletedAt: null },
        depth: 0,
        req,
        trash: true,
      })
    } else {
      // While a version is restored, Payload gives no default values to what is created meanwhile.
      const withId = { id: uuidv7(), ...data }
      await req.payload.create({ collection: 'redirects', data: withId, depth: 0, req })
    }
  }
}

function isTrashed({ deletedAt }: { deletedAt?: string | null }): boolean {
  return Boolean(deletedAt)
}

/** One request may change several items (bulk edit): each remembers its own. */
function contextKey({ id, collection }: { id: string; collection: string }): string {
  return `livingPath:${collection}:${id}`
}
