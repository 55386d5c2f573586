import type { PayloadRequest } from 'payload'
import { v5 as uuidv5 } from 'uuid'
import type { WorkflowKind } from '@/editorial/activity'
import { eventOfStep } from '@/editorial/notices'
import { whoIsTold } from '@/editorial/who-is-told'
import { nameOf } from '@/hooks/activity'
import type { AfterStep } from '@/hooks/after-step'
import { findColleagues, findInvolved } from '@/hooks/involved'
import { notify } from '@/hooks/notify'

const OF_THE_CLOCK = 'b0a5b7d2-7d0c-4c29-8a34-6f9f5f2d9a17'

/** Every step tells those whom it concerns, in its own transaction (`editorial/who-is-told.ts`). */
export const tellOfStep: AfterStep = async ({
  collection,
  item,
  step,
  from,
  actor,
  dueAt,
  note,
  before,
  standing,
  correction,
  at,
  req,
}) => {
  const event = eventOfStep({ step, from, correction, isWanted: actor !== null || dueAt !== null })
  if (event === null) return
  const involved = await findInvolved(req, item.id, standing.submittedBy)
  const isStartSet = step === 'publish' && (dueAt !== null || Boolean(before?.scheduledAt))
  const isEndSet = step === 'withdraw' && dueAt !== null
  const recipients = whoIsTold({
    event,
    unit: item.unit,
    // Who set the time was away when it came, and wants to know.
    actor: dueAt ? null : (actor?.id ?? null),
    involved,
    timeSetBy: isStartSet ? involved.startSetBy : isEndSet ? involved.endSetBy : null,
    comesOutByItself: standing.scheduledAt !== null,
    people: await findColleagues(req, Object.values(involved)),
  })
  const who = dueAt || !actor ? null : await nameOf(req, actor)
  const notice = {
    event,
    title: item.title,
    who,
    note,
    correction,
    scheduledAt: standing.scheduledAt,
  }
  const idFor = idOfTheClocks({ item: item.id, step, dueAt })
  await notify(req, recipients, { kind: collection, item: item.id, notice, at }, idFor)
}

/** What the clock could not do at its time: those who can help are told, once for each time. */
export async function tellOfDelay(
  req: PayloadRequest,
  { kind, item, step, dueAt, reason, at }: Delay,
): Promise<void> {
  const involved = await findInvolved(req, item.id, null)
  const timeSetBy = step === 'publish' ? involved.startSetBy : involved.endSetBy
  const recipients = whoIsTold({
    event: 'late',
    unit: item.unit,
    actor: null,
    involved,
    timeSetBy,
    people: await findColleagues(req, [timeSetBy]),
  })
  const notice = {
    event: 'late',
    title: item.title,
    who: null,
    note: reason,
    scheduledAt: dueAt,
    isEnd: step === 'withdraw',
  } as const
  const idFor = idOfTheClocks({ item: item.id, step: `late ${step}`, dueAt })
  await notify(req, recipients, { kind, item: item.id, notice, at }, idFor)
}

interface Delay {
  kind: WorkflowKind
  item: { id: string; title: string; unit: string | null }
  step: 'publish' | 'withdraw'
  /** The ISO instant for which it was set. */
  dueAt: string
  /** In words for people; null: nothing that they would understand. */
  reason: string | null
  at: Date
}

/** Two processes whose clocks strike together would both tell it: the second one is refused. */
function idOfTheClocks({
  item,
  step,
  dueAt,
}: {
  item: string
  step: string
  dueAt: string | null
}) {
  if (dueAt === null) return undefined
  return (recipient: string) => uuidv5(`${recipient} ${item} ${step} ${dueAt}`, OF_THE_CLOCK)
}
