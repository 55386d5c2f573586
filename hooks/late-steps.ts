import type { Payload } from 'payload'
import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { v5 as uuidv5 } from 'uuid'
import { wordsOf } from '@/editorial/item-words'
import { record } from '@/hooks/activity'
import type { Due } from '@/hooks/due-steps'
import { tellOfDelay } from '@/hooks/tell-of-steps'

const OF_WHAT_IS_LATE = '0d9c6f5e-52a4-4a53-9c9f-3a0b1f1e7c66'

/**
 * Put down in the log and told to those who can help, both or neither, once for each time that was
 * set: the clock tries again every 15 s.
 */
export async function tellFailure(payload: Payload, due: Due, err: unknown): Promise<void> {
  // Another process has done it at the same moment, or it has been told.
  if (await isKnown(payload, due)) return
  const item = await readItem(payload, due)
  // Without transactions its row in the log may come after the item itself.
  if (!isStillDue(item, due)) return
  const { kind, id, step, dueAt } = due
  payload.logger.error({ msg: `cannot ${step} ${kind}/${id}, due at ${dueAt}`, err })
  const req = await createLocalReq({}, payload)
  const hasTransaction = await initTransaction(req)
  try {
    const title = wordsOf(item)
    const unit = item.unit ?? null
    const at = new Date()
    await record(req, {
      id: uuidv5(`${id} ${step} ${dueAt}`, OF_WHAT_IS_LATE),
      action: 'late',
      kind,
      item: id,
      title,
      unit,
      step,
      note: err instanceof Error ? err.message : null,
      details: { dueAt },
      at,
    })
    await tellOfDelay(req, {
      kind,
      item: { id, title: title ?? '', unit },
      step,
      dueAt,
      reason: reasonFor(err),
      at,
    })
    if (hasTransaction) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    // Another process may have been quicker to tell it. Whatever it is, other items are not kept back.
    if (await isKnown(payload, due)) return
    payload.logger.error({ msg: `cannot tell that ${kind}/${id} is late`, err: error })
  }
}

interface DueItem {
  title?: string | null
  name?: string | null
  unit?: string | null
  scheduledAt?: string | null
  withdrawAt?: string | null
}

async function readItem(payload: Payload, { kind, id }: Due): Promise<DueItem> {
  const found = await payload.findByID({
    collection: kind,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
  })
  return found ?? {}
}

function isStillDue({ scheduledAt, withdrawAt }: DueItem, { step, dueAt }: Due): boolean {
  const set = step === 'publish' ? scheduledAt : withdrawAt
  return Boolean(set) && Date.parse(set ?? '') === Date.parse(dueAt)
}

async function isKnown(payload: Payload, { id, step, dueAt }: Due): Promise<boolean> {
  const { docs } = await payload.find({
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
  const details = docs[0]?.details as { dueAt?: string } | null | undefined
  return details?.dueAt === dueAt
}

/** What was refused is refused in words for people; what broke is for the server's log. */
function reasonFor(err: unknown): string | null {
  return err instanceof APIError && err.status < 500 ? err.message : null
}
