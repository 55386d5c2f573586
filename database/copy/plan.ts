import type { FlattenedField, SanitizedConfig } from 'payload'
import { buildVersionCollectionFields, buildVersionGlobalFields } from 'payload'

/** One kind of stored things, copied and compared by itself. */
export interface Step {
  /** Names it to people and in the marker of an unfinished copy. */
  key: string
  type: 'documents' | 'versions' | 'global' | 'globalVersions'
  slug: string
  /** What is copied and compared. */
  fields: FlattenedField[]
  /** Whether the id is ours and goes along; otherwise each database gives its own. */
  keepsId: boolean
}

/**
 * Collections of Payload's that stay behind: migrations are each database's own, and who is editing
 * what ends with the portal that is stopped.
 */
const LEFT_BEHIND = new Set(['payload-migrations', 'payload-locked-documents'])

/** Fields that stay behind: whoever was logged in logs in again. */
const LEFT_OUT: Record<string, ReadonlySet<string>> = { users: new Set(['sessions']) }

/** Everything that there is to copy, by the collections and globals of the configuration. */
export function planCopy(config: SanitizedConfig): Step[] {
  const steps: Step[] = []
  for (const collection of config.collections) {
    const { slug, flattenedFields } = collection
    if (LEFT_BEHIND.has(slug)) continue
    const keepsId = flattenedFields.some(({ name }) => name === 'id')
    const fields = flattenedFields.filter(({ name }) => !LEFT_OUT[slug]?.has(name))
    steps.push({ key: slug, type: 'documents', slug, fields, keepsId })
    if (collection.versions) {
      steps.push({
        key: `${slug}/versions`,
        type: 'versions',
        slug,
        fields: buildVersionCollectionFields(config, collection, true),
        keepsId: false,
      })
    }
  }
  for (const global of config.globals) {
    const { slug } = global
    steps.push({ key: slug, type: 'global', slug, fields: global.flattenedFields, keepsId: false })
    if (global.versions) {
      steps.push({
        key: `${slug}/versions`,
        type: 'globalVersions',
        slug,
        fields: buildVersionGlobalFields(config, global, true),
        keepsId: false,
      })
    }
  }
  return steps
}
