import type { FlattenedField } from 'payload'
import type { Doc } from '@/database/copy/canonical'
import { isStored } from '@/database/copy/canonical'

/** Whether a collection has a document of this id. */
export type Exists = (collection: string, id: unknown) => boolean

/**
 * A canonical document without references to what is no longer there. MongoDB keeps them; SQLite
 * takes them away when their target is deleted, and refuses to save a row that has one.
 */
export function withoutDangling(
  doc: Doc,
  fields: readonly FlattenedField[],
  exists: Exists,
): { doc: Doc; dropped: number } {
  let dropped = 0

  const keep = (reference: unknown, relationTo: string | readonly string[]): boolean => {
    const isFound =
      typeof relationTo === 'string'
        ? exists(relationTo, reference)
        : isPolymorphic(reference) && exists(reference.relationTo, reference.value)
    if (!isFound) dropped += 1
    return isFound
  }

  const walk = (value: Doc, inner: readonly FlattenedField[]): Doc => {
    const result = { ...value }
    for (const field of inner) {
      const own = value[field.name]
      if (own === undefined || own === null || !isStored(field)) continue
      if (field.type === 'relationship' || field.type === 'upload') {
        const kept = Array.isArray(own)
          ? own.filter((reference) => keep(reference, field.relationTo))
          : keep(own, field.relationTo) && own
        if (kept === false || (Array.isArray(kept) && kept.length === 0)) {
          Reflect.deleteProperty(result, field.name)
        } else result[field.name] = kept
      } else if (field.type === 'group' || field.type === 'tab') {
        result[field.name] = walk(own as Doc, field.flattenedFields)
      } else if (field.type === 'array') {
        result[field.name] = (own as Doc[]).map((row) => walk(row, field.flattenedFields))
      } else if (field.type === 'blocks') {
        result[field.name] = (own as Doc[]).map((row) => {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          return walk(row, block?.flattenedFields ?? [])
        })
      }
    }
    return result
  }

  return { doc: walk(doc, fields), dropped }
}

function isPolymorphic(value: unknown): value is { relationTo: string; value: unknown } {
  return typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value
}
