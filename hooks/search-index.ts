import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  PayloadRequest,
} from 'payload'
import { syncItem } from '@/search/engines/sync'
import { isSearched } from '@/search/sources'

/**
 * Payload plugin: whatever is saved or deleted in a collection that is searched changes the index in
 * the same transaction.
 */
export function keepSearchIndex(config: Config): Config {
  return { ...config, collections: config.collections?.map(withIndex) }
}

function withIndex(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks } = collection
  if (!isSearched(slug)) return collection
  const sync = (id: string, req: PayloadRequest) =>
    syncItem({ payload: req.payload, collection: slug, id, req })
  const afterChange: CollectionAfterChangeHook<{ id: string }> = async ({ doc, req }) => {
    await sync(doc.id, req)
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    await sync(String(id), req)
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete],
    },
  }
}
