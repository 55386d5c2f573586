import type { Endpoint, Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { WorkflowKind } from '@/editorial/activity'
import { WORKFLOW_KINDS } from '@/editorial/activity'
import { record } from '@/hooks/activity'

/** So many of a kind at one stroke of the clock; the rest at the next. */
const AT_ONCE = 50

interface Due {
  kind: WorkflowKind
  id: string
  step: 'publish' | 'withdraw'
  /** The instant for which it was set. */
  dueAt: string
}

/**
 * Publishes and withdraws what is due, each item in a transaction of its own: one that cannot be
 * saved stops no other. What it was meant to do is asked of the database alone, so a restart misses
 * nothing, and what is late is done as soon as somebody calls.
 */
export async function takeDueSteps(payload: Payload, now: Date): Promise<void> {
  for (const kind of WORKFLOW_KINDS) {
    for (const due of await findDuePublications(payload, kind, now)) await take(payload, due)
    for (const due of await findDueWithdrawals(payload, kind, now)) await take(payload, due)
  }
}

/** What the server's clock calls, with the secret of the jobs. */
export function dueEndpoint({ secret }: { secret: string }): Endpoint {
  return {
    path: '/due-steps',
    method: 'get',
    handler: async ({ headers, payload }) => {
      if (headers.get('authorization') !== `Bearer ${secret}`) {
        return Response.json({ errors: [{ message: 'Không được phép.' }] }, { status: 401 })
      }
      await takeDueSteps(payload, new Date())
      return Response.json({ ok: true })
    },
  }
}

/** The draft of a change to what is out is kept as a version only: so versions are asked. */
async function findDuePublications(
  payload: Payload,
  kind: WorkflowKind,
  now: Date,
): Promise<Due[]> {
  const { docs } = await payload.db.findVersions<{ id: string; scheduledAt?: string | null }>({
    collection: kind,
    limit: AT_ONCE,
    pagination: false,
    sort: 'version.scheduledAt',
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.state': { equals: 'approved' } },
        { 'version.scheduledAt': { less_than_equal: now.toISOString() } },
        { 'version.deletedAt': { equals: null } },
      ],
    },
  })
  return docs.flatMap(({ parent, version: { scheduledAt } }) =>
    scheduledAt
      ? [{ kind, id: String(parent), step: 'publish' as const, dueAt: iso(scheduledAt) }]
      : [],
  )
}

async function findDueWithdrawals(payload: Payload, kind: WorkflowKind, now: Date): Promise<Due[]> {
  const { docs } = await payload.db.find<{ id: string; withdrawAt?: string | null }>({
    collection: kind,
    limit: AT_ONCE,
    pagination: false,
    sort: 'withdrawAt',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { withdrawAt: { less_than_equal: now.toISOString() } },
        { deletedAt: { equals: null } },
      ],
    },
  })
  return docs.flatMap(({ id, withdrawAt }) =>
    withdrawAt ? [{ kind, id, step: 'withdraw' as const, dueAt: iso(withdrawAt) }] : [],
  )
}

async function take(payload: Payload, due: Due): Promise<void> {
  const { kind, id, step, dueAt } = due
  try {
    const asked = { name: step, dueAt }
    await payload.update({ collection: kind, id, data: { step: asked }, depth: 0 })
  } catch (err) {
    await tellFailure(payload, due, err)
  }
}

/** Once for each time that was set: the clock tries again every 15 s. */
async function tellFailure(
  payload: Payload,
  { kind, id, step, dueAt }: Due,
  err: unknown,
): Promise<void> {
  const known = await payload.find({
    collection: 'activity',
    depth: 0,
    limit: 1,
    pagination: false,
    where: {
      and: [
        { item: { equals: id } },
        { action: { in: ['transition', 'late'] } },
        { step: { equals: step } },
      ],
    },
    sort: '-at',
  })
  const last = known.docs[0]
  const details = last?.details as { dueAt?: string } | null | undefined
  // Another process has done it at the same moment, or it has been told.
  if (details?.dueAt === dueAt) return
  payload.logger.error({ msg: `cannot ${step} ${kind}/${id}, due at ${dueAt}`, err })
  const item = await payload.findByID({
    collection: kind,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
  })
  const { title, name, unit } = (item ?? {}) as { title?: string; name?: string; unit?: string }
  await record(await createLocalReq({}, payload), {
    action: 'late',
    kind,
    item: id,
    title: title ?? name ?? null,
    unit: unit ?? null,
    step,
    note: err instanceof Error ? err.message : null,
    details: { dueAt },
  })
}

function iso(stored: string | Date): string {
  return new Date(stored).toISOString()
}
