import type { FlattenedBlock, FlattenedField } from 'payload'

export type Doc = Record<string, unknown>

/**
 * Gives an array row its id; undefined leaves it out. Rows' ids are bookkeeping: kept where they
 * are, compared nowhere.
 */
export type RowId = (given: unknown) => string | undefined

export const noRowId: RowId = () => undefined

/**
 * A stored document as neither database would write it: the same value from both.
 *
 * - Only what `fields` name: no `_id`, no `__v`, nothing virtual.
 * - What is empty (null, no rows, nothing inside) is left out: SQLite says null where MongoDB says
 *   nothing, and in MongoDB a stored null would count as a value of a unique index.
 * - What is absent has its field's literal default, as both adapters write it; there alone a null
 *   means something else, and stays.
 * - Dates are ISO instants; JSON and rich text stay as they are.
 */
export function canonical(doc: Doc, fields: readonly FlattenedField[], rowId: RowId): Doc {
  const result: Doc = {}
  for (const field of fields) {
    if (!isStored(field)) continue
    const value = canonicalValue(doc[field.name], field, rowId)
    if (value !== undefined) result[field.name] = value
  }
  return result
}

/** What the database stores; the rest is computed when it is read. */
export function isStored(field: FlattenedField): boolean {
  return field.type !== 'join' && !('virtual' in field && field.virtual)
}

function canonicalValue(given: unknown, field: FlattenedField, rowId: RowId): unknown {
  const fallback = literalDefault(field)
  const value = given === undefined ? fallback : given
  if (value === null && fallback !== undefined) return null
  if (field.type === 'group' || field.type === 'tab') {
    return unlessEmpty(canonical(asDoc(value), field.flattenedFields, rowId))
  }
  if (field.type === 'array') {
    return unlessEmpty(asRows(value).map((row) => canonicalRow(row, field.flattenedFields, rowId)))
  }
  if (field.type === 'blocks') {
    return unlessEmpty(
      asRows(value).map((row) => ({
        blockType: row.blockType,
        ...canonicalRow(row, blockOf(field.blocks, row)?.flattenedFields ?? [], rowId),
      })),
    )
  }
  if (value === undefined || value === null) return undefined
  if (field.type === 'date') return toInstant(value)
  if (field.type === 'json' || field.type === 'richText') return plain(value)
  return unlessEmpty(plain(value))
}

function canonicalRow(row: Doc, fields: readonly FlattenedField[], rowId: RowId): Doc {
  const content = canonical(
    row,
    fields.filter(({ name }) => name !== 'id'),
    rowId,
  )
  const id = rowId(row.id)
  return id === undefined ? content : { id, ...content }
}

function blockOf(blocks: readonly FlattenedBlock[], row: Doc): FlattenedBlock | undefined {
  return blocks.find(({ slug }) => slug === row.blockType)
}

/** A default that is written down; one that is computed depends on when and by whom. */
function literalDefault(field: FlattenedField): unknown {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return typeof value === 'function' ? undefined : value
}

/** Values as JSON knows them: MongoDB gives dates and ObjectIds as objects. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if (isObjectId(value)) return value.toHexString()
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, plain(inner)]),
  )
}

function isObjectId(value: object): value is { toHexString: () => string } {
  return 'toHexString' in value
}

function toInstant(value: unknown): unknown {
  const date = new Date(value as string | number | Date)
  // What is no date is compared as it is, rather than as "no date".
  return Number.isNaN(date.getTime()) ? value : date.toISOString()
}

function unlessEmpty(value: unknown): unknown {
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && value !== null && Object.keys(value).length === 0
  return isEmpty ? undefined : value
}

function asDoc(value: unknown): Doc {
  return typeof value === 'object' && value !== null ? (value as Doc) : {}
}

function asRows(value: unknown): Doc[] {
  return Array.isArray(value) ? value.map(asDoc) : []
}
