import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  GlobalAfterChangeHook,
} from 'payload'
import { personOf } from '@/access/rules'
import { record } from '@/hooks/activity'

/** Mostly what is written by hooks alone: nobody has done anything when it changes. */
export const SILENT: ReadonlySet<string> = new Set([
  'activity',
  'comments',
  'contentChanges',
  'notifications',
  'previewLinks',
  // What readers have sent is to be forgotten when it is deleted; the log forgets nothing.
  'feedback',
])

/** They tell themselves what may be told of them (`hooks/record-answers.ts`). */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['questions'])

/** What Payload keeps of every document. */
const PAYLOADS_OWN = new Set(['id', 'createdAt', 'updatedAt', 'globalType'])

interface Row {
  id: string
  unit?: string | { id: string } | null
  deletedAt?: string | null
  /** Of a redirect: made when an item moved, not by anybody. */
  owner?: string | null
}

/**
 * Payload plugin: what is put into the trash, taken out of it or deleted, and which settings are
 * changed, is told in the log, in the same transaction.
 */
export function recordActivity(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      SILENT.has(collection.slug) || TOLD_OTHERWISE.has(collection.slug)
        ? collection
        : withLog(collection),
    ),
    globals: config.globals?.map((global) => ({
      ...global,
      hooks: {
        ...global.hooks,
        afterChange: [...(global.hooks?.afterChange ?? []), recordSettings],
      },
    })),
  }
}

function withLog(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), recordTrash],
      afterDelete: [...(hooks?.afterDelete ?? []), recordDelete],
    },
  }
}

const recordTrash: CollectionAfterChangeHook<Row> = async ({
  doc,
  previousDoc,
  collection,
  operation,
  req,
}) => {
  const [before, after] = [
    Boolean((previousDoc as Row | undefined)?.deletedAt),
    Boolean(doc.deletedAt),
  ]
  if (operation !== 'update' || before === after) return
  await record(req, {
    action: after ? 'trash' : 'restore',
    kind: collection.slug,
    item: doc.id,
    title: titleOf(doc, collection.admin.useAsTitle),
    unit: unitOf(doc),
  })
}

const recordDelete: CollectionAfterDeleteHook = async ({ doc, id, collection, req }) => {
  const row = doc as Row
  if (row.owner) return
  await record(req, {
    action: 'delete',
    kind: collection.slug,
    item: String(id),
    title: titleOf(row, collection.admin.useAsTitle),
    unit: unitOf(row),
    // Whoever has deleted their own account is named, but no longer pointed at.
    isActorGone: personOf(req)?.id === id,
  })
}

const recordSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const [before, after] = [previousDoc, doc] as [Values | undefined, Values]
  const changed = global.flattenedFields.filter(
    ({ name }) =>
      !PAYLOADS_OWN.has(name) &&
      JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null),
  )
  if (changed.length === 0) return
  const labels = changed.map((field) => wordOf('label' in field ? field.label : null, field.name))
  await record(req, {
    action: 'settings',
    kind: global.slug,
    title: wordOf(global.label, global.slug),
    note: `Đã đổi: ${labels.join(', ')}.`,
    details: { fields: changed.map(({ name }) => name) },
  })
}

type Values = Record<string, unknown>

function titleOf(row: Row, field: string | undefined): string | null {
  const title = (row as unknown as Values)[field ?? 'title']
  return typeof title === 'string' ? title : null
}

function unitOf({ unit }: Row): string | null {
  return typeof unit === 'object' ? (unit?.id ?? null) : (unit ?? null)
}

function wordOf(label: unknown, otherwise: string): string {
  return typeof label === 'string' ? label : otherwise
}
