import type { Actor } from '@/editorial/actors'
import { edits, publishes } from '@/editorial/actors'
import type { Standing, State } from '@/editorial/states'
import { NEW_ITEM } from '@/editorial/states'
import type { RecordedStep, StepName, StepRequest } from '@/editorial/steps'

/** An item and who asks, at the moment of asking. */
export interface Situation {
  /** The newest version's; null: there is no item yet. */
  standing: Standing | null
  /** The stored unit, which decides whose it is. */
  unit: string | null
  /** Readers see a version of it now. */
  isOut: boolean
  /** Readers have seen it at some time. */
  hasBeenOut: boolean
  isTrashed: boolean
  actor: Actor
  now: Date
}

export type Refusal =
  | 'notAllowed'
  | 'otherUnit'
  | 'alreadyOut'
  | 'underReview'
  | 'scheduled'
  | 'trashed'
  | 'wrongState'
  | 'notOut'
  | 'nothingToCorrect'
  | 'reasonMissing'
  | 'timeMissing'
  | 'timePassed'
  | 'endBeforeStart'

export type Outcome = { ok: true; standing: Standing; recorded: RecordedStep | null } | Refused
type Refused = { ok: false; reason: Refusal }

/** From which states a step leads on, and where to; `same` stays. What is missing is refused. */
const WAYS: Record<StepName, Partial<Record<State, State>>> = {
  save: {
    draft: 'draft',
    submitted: 'submitted',
    approved: 'approved',
    published: 'draft',
    withdrawn: 'withdrawn',
  },
  submit: { draft: 'submitted', withdrawn: 'submitted' },
  recall: { submitted: 'draft' },
  return: { submitted: 'draft', approved: 'draft' },
  approve: { submitted: 'approved' },
  schedule: {
    draft: 'approved',
    submitted: 'approved',
    approved: 'approved',
    published: 'approved',
    withdrawn: 'approved',
  },
  unschedule: { approved: 'approved' },
  publish: {
    draft: 'published',
    submitted: 'published',
    approved: 'published',
    published: 'published',
    withdrawn: 'published',
  },
  withdraw: {
    draft: 'withdrawn',
    submitted: 'withdrawn',
    approved: 'withdrawn',
    published: 'withdrawn',
  },
  discard: { draft: 'published', submitted: 'published', approved: 'published' },
  restore: {
    draft: 'draft',
    submitted: 'draft',
    approved: 'draft',
    published: 'draft',
    withdrawn: 'withdrawn',
  },
}

const PUBLISHERS_ONLY: readonly StepName[] = ['schedule', 'unschedule', 'publish', 'withdraw']
const EDITORS_ONLY: readonly StepName[] = ['return', 'approve', 'discard']

/**
 * The workflow's one transition: what an item becomes when this person asks for this step, or why
 * not. Issue 6: draft -> submitted -> approved -> published -> withdrawn; a return leads back to draft.
 */
export function takeStep(step: StepRequest, situation: Situation): Outcome {
  const refusal = findRefusal(step, situation)
  if (refusal) return { ok: false, reason: refusal }
  const { standing: before, isOut, actor, now } = situation
  const from = before ?? NEW_ITEM
  const to = stateAfter(step.name, from.state, isOut)
  const at = now.toISOString()
  const standing: Standing = {
    state: to,
    scheduledAt: scheduledAt(step, from, to),
    withdrawAt: withdrawAt({ step, from, to, isOut }),
    submittedAt: step.name === 'submit' ? at : from.submittedAt,
    submittedBy: step.name === 'submit' ? actor.id : from.submittedBy,
    returnReason: returnReason(step, from, to),
    corrections: step.correction?.trim()
      ? [...from.corrections, { at, text: step.correction.trim() }]
      : from.corrections,
  }
  return { ok: true, standing, recorded: recordedAs({ step, before, isOut, actor }) }
}

/** The steps that this person can take now, given what each needs. For buttons. */
export function possibleSteps(situation: Situation): StepName[] {
  const soon = new Date(situation.now.getTime() + 60_000).toISOString()
  const names = Object.keys(WAYS) as StepName[]
  return names.filter(
    (name) => findRefusal({ name, note: 'có lý do', at: soon }, situation) === null,
  )
}

function findRefusal(step: StepRequest, situation: Situation): Refusal | null {
  const { standing, isOut, isTrashed, hasBeenOut, actor, now } = situation
  const from = standing?.state ?? NEW_ITEM.state
  const unallowed = findWhoRefusal(step, situation)
  if (unallowed) return unallowed
  if (isTrashed && step.name !== 'save') return 'trashed'
  if ((step.name === 'withdraw' || step.name === 'discard') && !isOut) return 'notOut'
  if (WAYS[step.name][from] === undefined) return 'wrongState'
  if (step.name === 'unschedule' && !standing?.scheduledAt) return 'wrongState'
  if (step.correction?.trim() && !(step.name === 'publish' && hasBeenOut)) return 'nothingToCorrect'
  const needsReason = step.name === 'return' || step.name === 'withdraw'
  if (needsReason && actor.rights !== 'system' && !step.note?.trim()) return 'reasonMissing'
  return findTimeRefusal(step, now)
}

function findWhoRefusal({ name }: StepRequest, situation: Situation): Refusal | null {
  const { standing, actor, unit, isOut, isTrashed } = situation
  if (actor.rights === 'none') return 'notAllowed'
  if (PUBLISHERS_ONLY.includes(name) && !publishes(actor)) return 'notAllowed'
  if (EDITORS_ONLY.includes(name) && !edits(actor)) return 'notAllowed'
  if (publishes(actor)) return null
  // What a publisher has set to come out by itself is theirs: nobody changes it behind their back.
  if (standing?.scheduledAt && standing.state === 'approved' && name !== 'discard')
    return 'scheduled'
  if (edits(actor))
    return name === 'recall' && standing?.submittedBy !== actor.id ? 'notAllowed' : null
  if (unit === null || unit !== actor.unit) return 'otherUnit'
  if (isTrashed) return 'trashed'
  if (isOut || standing?.state === 'withdrawn') return 'alreadyOut'
  const isUnderReview = standing?.state === 'submitted' || standing?.state === 'approved'
  return isUnderReview && name !== 'recall' ? 'underReview' : null
}

function findTimeRefusal(step: StepRequest, now: Date): Refusal | null {
  const start = step.name === 'schedule' ? instant(step.at) : now.getTime()
  if (start === null) return 'timeMissing'
  if (start < now.getTime()) return 'timePassed'
  const canEnd = step.name === 'schedule' || step.name === 'publish'
  const end = canEnd ? instant(step.withdrawAt) : null
  return end !== null && end <= start ? 'endBeforeStart' : null
}

/** A published item that comes back out of the trash as a draft is one that has been taken down. */
function stateAfter(step: StepName, from: State, isOut: boolean): State {
  if (step === 'save' && from === 'published' && !isOut) return 'withdrawn'
  return WAYS[step][from] ?? from
}

function scheduledAt(step: StepRequest, from: Standing, to: State): string | null {
  if (step.name === 'schedule') return toIso(step.at)
  return to === 'approved' && step.name === 'save' ? from.scheduledAt : null
}

function withdrawAt({ step, from, to, isOut }: Change): string | null {
  if (to === 'withdrawn' || (step.name === 'unschedule' && !isOut)) return null
  const canChange = step.name === 'schedule' || step.name === 'publish'
  return canChange && step.withdrawAt !== undefined ? toIso(step.withdrawAt) : from.withdrawAt
}

interface Change {
  step: StepRequest
  from: Standing
  to: State
  isOut: boolean
}

function returnReason(step: StepRequest, from: Standing, to: State): string | null {
  if (step.name === 'return') return step.note?.trim() ?? null
  return to === 'draft' && step.name !== 'recall' ? from.returnReason : null
}

function recordedAs({
  step,
  before,
  isOut,
  actor,
}: Pick<Situation, 'isOut' | 'actor'> & {
  step: StepRequest
  before: Standing | null
}): RecordedStep | null {
  if (step.name === 'publish' && actor.rights === 'system') return 'import'
  if (step.name !== 'save') return step.name
  if (before === null) return 'create'
  return isOut && before.state === 'published' ? 'revise' : null
}

function instant(value: string | null | undefined): number | null {
  const time = value ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function toIso(value: string | null | undefined): string | null {
  const time = instant(value)
  return time === null ? null : new Date(time).toISOString()
}
