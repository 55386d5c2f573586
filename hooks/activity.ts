import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import type { Person } from '@/access/roles'
import { personOf } from '@/access/rules'
import type { ActivityAction } from '@/editorial/activity'
import type { State } from '@/editorial/states'
import type { RecordedStep } from '@/editorial/steps'
import type { AfterStep } from '@/hooks/after-step'

const OF_THE_CLOCK = '6f1d2c1e-5b0a-4c57-9b0e-3a2f6f0c8d41'

/** A row of the log: what happened to what. Who did it and when is added here. */
export interface Entry {
  id?: string
  action: ActivityAction
  /** The slug of the collection or global. */
  kind?: string | null
  item?: string | null
  title?: string | null
  unit?: string | null
  step?: RecordedStep | null
  from?: State | null
  to?: State | null
  note?: string | null
  details?: Record<string, unknown> | null
  /** Left out: who asks. */
  actor?: Person | null
  at?: Date
}

/**
 * Adds a row to the log, in the transaction of `req`. Names, titles and roles are kept as they are
 * now: a later change does not rewrite history.
 */
export async function record(req: PayloadRequest, entry: Entry): Promise<void> {
  const { actor: given, at, ...rest } = entry
  const actor = given === undefined ? personOf(req) : given
  const data = {
    id: uuidv7(),
    at: (at ?? new Date()).toISOString(),
    ...rest,
    actor: actor?.id ?? null,
    actorName: actor ? await nameOf(req, actor) : null,
    actorRole: actor?.role ?? null,
  }
  await req.payload.db.create({ collection: 'activity', data, req, returning: false })
}

/** Every step of the workflow is one row, with what it said. */
export const recordStep: AfterStep = async ({
  collection,
  item,
  step,
  from,
  to,
  actor,
  dueAt,
  note,
  standing,
  before,
  correction,
  override,
  at,
  req,
}) => {
  const details = {
    ...(step === 'schedule' ? { scheduledAt: standing.scheduledAt } : {}),
    ...(standing.withdrawAt !== (before?.withdrawAt ?? null)
      ? { withdrawAt: standing.withdrawAt }
      : {}),
    ...(correction ? { correction } : {}),
    ...(override ? { override } : {}),
    ...(dueAt ? { dueAt } : {}),
  }
  await record(req, {
    action: 'transition',
    kind: collection,
    item: item.id,
    title: item.title,
    unit: item.unit,
    step,
    from,
    to,
    note,
    details: Object.keys(details).length > 0 ? details : null,
    actor: dueAt ? await whoScheduled(req, item.id) : actor,
    at,
    // Two processes whose clocks strike together would both tell it: the second one is refused.
    ...(dueAt ? { id: uuidv5(`${item.id} ${step} ${dueAt}`, OF_THE_CLOCK) } : {}),
  })
}

const UNALTERABLE = 'Nhật ký chỉ ghi thêm: không ai sửa hay xoá được dòng đã ghi.'

/** The log is only added to, and by `record` alone: neither people nor scripts change what it says. */
export const refuseChanges: CollectionBeforeChangeHook = () => {
  throw new APIError(UNALTERABLE, 403, {}, true)
}

export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw new APIError(UNALTERABLE, 403, {}, true)
}

/** What the clock does is done for whoever set the time. */
async function whoScheduled(req: PayloadRequest, item: string): Promise<Person | null> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [
        { item: { equals: item } },
        { step: { in: ['schedule', 'publish'] } },
        { actor: { exists: true } },
      ],
    },
  })
  const row = docs[0]
  if (!row?.actor || !row.actorRole) return null
  const id = typeof row.actor === 'string' ? row.actor : row.actor.id
  return { id, role: row.actorRole, ...(row.actorName ? { name: row.actorName } : {}) }
}

async function nameOf(req: PayloadRequest, actor: Person): Promise<string | null> {
  const { name } = actor as Person & { name?: string | null }
  if (name !== undefined) return name
  const row = await req.payload.db.findOne<{ id: string; name?: string | null }>({
    collection: 'users',
    req,
    where: { id: { equals: actor.id } },
  })
  return row?.name ?? null
}
