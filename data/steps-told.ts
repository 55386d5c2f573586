import type { Asker } from '@/data/newsroom'
import type { Activity } from '@/payload-types'

/** Steps that work waits after, and those that set a time. */
const STEPS = ['submit', 'return', 'approve', 'schedule', 'publish', 'withdraw'] as const
/** An item with more such steps than this has been through the newsroom for years. */
const ROWS_AT_MOST = 1000

export interface ToldStep {
  /** The name as it was then; null: nobody, but the clock or a script. */
  who: string | null
  at: string
  note: string | null
}

/** What the log tells of some items, asked once for all of them. */
export interface ToldSteps {
  /** The last time that this step was taken. */
  last: (id: string, step: 'submit' | 'return' | 'approve') => ToldStep | null
  /** Who set the item to come out, or to be taken down, at this instant. */
  whoSet: (id: string, due: Due) => ToldStep | null
  /** Why the clock could not do what was set for this instant. */
  failure: (id: string, due: Due) => ToldStep | null
}

interface Due {
  step: 'publish' | 'withdraw'
  at: string
}

export async function findToldSteps(
  { payload, req }: Asker,
  ids: readonly string[],
): Promise<ToldSteps> {
  const rows = ids.length === 0 ? [] : await readRows({ payload, req }, [...new Set(ids)])
  const find = (id: string, is: (row: Row) => boolean): ToldStep | null => {
    const row = rows.find((told) => told.item === id && is(told))
    return row ? { who: row.actorName ?? null, at: row.at, note: row.note ?? null } : null
  }
  return {
    last: (id, step) => find(id, (row) => row.action === 'transition' && row.step === step),
    whoSet: (id, { step, at }) =>
      find(id, ({ action, details }) => {
        const set = (details ?? {}) as Record<string, unknown>
        return (
          action === 'transition' && set[step === 'publish' ? 'scheduledAt' : 'withdrawAt'] === at
        )
      }),
    failure: (id, { step, at }) =>
      find(id, ({ action, step: tried, details }) => {
        const { dueAt } = (details ?? {}) as Record<string, unknown>
        return action === 'late' && tried === step && dueAt === at
      }),
  }
}

type Row = Pick<Activity, 'item' | 'at' | 'action' | 'step' | 'actorName' | 'note' | 'details'>

/** Newest first. */
async function readRows(
  { payload, req }: Pick<Asker, 'payload' | 'req'>,
  ids: string[],
): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'activity',
    depth: 0,
    limit: ROWS_AT_MOST,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      item: true,
      at: true,
      action: true,
      step: true,
      actorName: true,
      note: true,
      details: true,
    },
    sort: '-at',
    where: {
      and: [
        { item: { in: ids } },
        { action: { in: ['transition', 'late'] } },
        { step: { in: [...STEPS] } },
      ],
    },
  })
  return docs
}
