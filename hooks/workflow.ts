import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { personOf } from '@/access/rules'
import { publishes } from '@/editorial/actors'
import { explainRefusal, FORBIDDEN } from '@/editorial/refusals'
import { wordsOf } from '@/editorial/item-words'
import { standingOf } from '@/editorial/states'
import type { StepName, StepRequest } from '@/editorial/steps'
import type { Outcome, Refusal, Situation } from '@/editorial/workflow'
import { takeStep } from '@/editorial/workflow'
import type { TakenStep } from '@/hooks/after-step'
import { AFTER_STEP } from '@/hooks/after-step'
import { BEFORE_STEP } from '@/hooks/before-step'
import type { SaveIntent } from '@/hooks/step-request'
import { resolveStep } from '@/hooks/step-request'
import type { Item } from '@/hooks/step-situation'
import { idOf, situationOf } from '@/hooks/step-situation'
import type { Stored } from '@/hooks/stored-item'
import { isLiving, readStored } from '@/hooks/stored-item'

/** What the save hands over to what follows it. */
interface Handover {
  taken: TakenStep | null
  /** What the row of an item that is not out takes over from its newest draft. */
  row: Partial<Item> | null
}

/**
 * Every save goes through the workflow: it alone writes where an item stands and whether it is out,
 * from what is stored and the step that was asked for, whatever else was sent.
 */
export const goThroughWorkflow: CollectionBeforeChangeHook<Item> = async ({
  data: given,
  originalDoc,
  collection,
  operation,
  req,
}) => {
  const { step: carried, ...sent } = given as Item
  // Only a copy brings an original along, and its id is not the copy's.
  const id = operation === 'create' ? sent.id : (originalDoc?.id ?? sent.id)
  const stored =
    operation === 'create'
      ? { row: null, newest: null }
      : await readStored<Item>(req, collection.slug, id)
  const situation = await situationOf(req, stored, sent)
  const intent = intentOf({ carried, sent, stored, req })
  const data = asMeant({ intent, sent, stored })
  const handOver = (handover: Handover) => {
    // Taken now, not before a wait: whoever uses the Local API meanwhile puts a copy in its place.
    req.context[contextKey(collection.slug, id)] = handover
  }

  if (isTrashing(sent, stored)) {
    refuseTrashingWhatIsOut(situation)
    handOver({ taken: null, row: null })
    return { ...data, ...standingOf(stored.newest ?? {}), scheduledAt: null }
  }

  if (intent.dueAt && !isStillDue(intent, situation)) throw refuse('wrongState', intent.step.name)
  const outcome = takeStep(intent.step, situation)
  if (!outcome.ok) throw refuse(outcome.reason, intent.step.name)
  // What readers see comes back as it stood, with its own time of withdrawal.
  if (intent.step.name === 'discard') outcome.standing = standingOf(stored.row ?? {})
  const isOutNow = outcome.standing.state === 'published'
  if (situation.isOut && !isOutNow && !intent.isDraft && intent.step.name !== 'withdraw') {
    throw wouldTakeDown()
  }
  const taken = takenStep({
    outcome,
    intent,
    situation,
    id,
    data,
    collection: collection.slug,
    req,
  })
  for (const check of BEFORE_STEP) await check({ ...taken, request: intent.step, data, req })
  const status = isOutNow ? ('published' as const) : ('draft' as const)
  const saved = { ...data, ...outcome.standing, _status: status }
  const follows = intent.isDraft && !situation.isOut && operation === 'update'
  handOver({ taken: outcome.recorded ? taken : null, row: follows ? rowOf(saved) : null })
  return saved
}

/** After the save, in its transaction: the row follows its draft, and the step is told. */
export const finishStep: CollectionAfterChangeHook<Item & { updatedAt: string }> = async ({
  doc,
  collection,
  req,
}) => {
  const key = contextKey(collection.slug, doc.id)
  const { taken, row } = (req.context[key] ?? { taken: null, row: null }) as Handover
  if (row) {
    await req.payload.db.updateOne({
      collection: collection.slug,
      data: { ...row, updatedAt: doc.updatedAt },
      req,
      returning: false,
      where: { id: { equals: doc.id }, _status: { equals: 'draft' } },
    })
  }
  if (taken) for (const tell of AFTER_STEP) await tell({ ...taken, req })
}

function intentOf({
  carried,
  sent,
  stored,
  req,
}: {
  carried: SaveIntent | undefined
  sent: Item
  stored: Stored<Item>
  req: PayloadRequest
}): SaveIntent & { step: StepRequest } {
  // While a version is restored, the data is the version's, and nothing was carried.
  if (req.context.isRestoringVersion === true || !carried) {
    const isDraft = req.context.restoresAsDraft === true
    const publishing = !isDraft && sent._status === 'published'
    const step: StepRequest = { name: publishing ? 'publish' : 'restore' }
    return { step, isDraft, startsFromRows: false, sent: [], dueAt: null }
  }
  const unpublishes = carried.sent.includes('_status')
  return { ...carried, step: carried.step ?? resolveStep(stored, { unpublishes }) }
}

/**
 * What is saved. A bulk change without `draft` starts from the rows, which do not have all of the
 * newest drafts; and giving up a revision brings back what readers see.
 */
function asMeant({
  intent,
  sent,
  stored: { row, newest },
}: {
  intent: SaveIntent
  sent: Item
  stored: Stored<Item>
}): Item {
  if (intent.step?.name === 'discard' && row) return { ...row, id: sent.id }
  if (!intent.startsFromRows || !newest || isLiving(row)) return sent
  const changed = Object.fromEntries(
    intent.sent.filter((name) => name in sent).map((name) => [name, sent[name as keyof Item]]),
  )
  return { ...newest, ...changed, id: sent.id }
}

/** Somebody, or another process, may have been quicker than the clock. */
function isStillDue({ step, dueAt }: SaveIntent, { standing }: Situation): boolean {
  const set = step?.name === 'publish' ? standing?.scheduledAt : standing?.withdrawAt
  return set !== null && set !== undefined && Date.parse(set) === Date.parse(dueAt ?? '')
}

function takenStep({
  outcome,
  intent: { step, dueAt },
  situation: { standing, actor, now },
  id,
  data,
  collection,
  req,
}: {
  outcome: Outcome & { ok: true }
  intent: SaveIntent & { step: StepRequest }
  situation: Situation
  id: string
  data: Item
  collection: CollectionSlug
  req: PayloadRequest
}): TakenStep {
  const isTheClock = dueAt !== null && actor.rights === 'system'
  return {
    collection,
    item: { id, title: wordsOf(data) ?? '', unit: idOf(data.unit) },
    step: isTheClock ? step.name : (outcome.recorded ?? 'save'),
    from: standing?.state ?? null,
    to: outcome.standing.state,
    actor: personOf(req),
    dueAt: isTheClock ? dueAt : null,
    note: step.note?.trim() || null,
    standing: outcome.standing,
    before: standing,
    correction: step.correction?.trim() || null,
    override: step.override?.trim() || null,
    at: now,
  }
}

function rowOf({ title, name, abstract, lead, category, unit, ...saved }: Item): Partial<Item> {
  const { state, scheduledAt, withdrawAt, submittedAt, submittedBy, returnReason } = saved
  return {
    ...(title === undefined ? {} : { title }),
    ...(name === undefined ? {} : { name }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(lead === undefined ? {} : { lead }),
    ...(category === undefined ? {} : { category: idOf(category) }),
    ...(unit === undefined ? {} : { unit: idOf(unit) }),
    state,
    scheduledAt,
    withdrawAt,
    submittedAt,
    submittedBy,
    returnReason,
  }
}

function isTrashing(sent: Item, { row }: Stored<Item>): boolean {
  return row !== null && !row.deletedAt && Boolean(sent.deletedAt)
}

/** Into the trash, an item is off the site: that is for those who withdraw. */
function refuseTrashingWhatIsOut({ isOut, actor }: Situation): void {
  if (isOut && !publishes(actor)) throw refuse('notAllowed', 'withdraw')
}

function refuse(reason: Refusal, step: StepName): APIError {
  const status = FORBIDDEN.includes(reason) ? 403 : 400
  return new APIError(explainRefusal(reason, step), status, { reason, step }, true)
}

function wouldTakeDown(): APIError {
  return new APIError(
    'Mục này đang hiện trên cổng; lưu như vậy sẽ làm nó biến mất. Hãy lưu thành bản nháp, hoặc dùng nút “Gỡ xuống…”.',
    400,
    { reason: 'wouldTakeDown' },
    true,
  )
}

/** One request may change several items (bulk edit): each hands over its own. */
function contextKey(collection: string, id: string): string {
  return `step:${collection}:${id}`
}
