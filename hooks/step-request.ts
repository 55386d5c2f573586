import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import type { StepName, StepRequest } from '@/editorial/steps'
import { isStepName } from '@/editorial/steps'
import type { Stored } from '@/hooks/stored-item'
import { isLiving, readStored } from '@/hooks/stored-item'

/** What the workflow must know of a save, carried by the save's own virtual field `step`. */
export interface SaveIntent {
  /** Null: only the stored item tells what is meant (`resolveStep`). */
  step: StepRequest | null
  /** The save leaves what readers see alone, and is kept as a version. */
  isDraft: boolean
  /** A bulk change that starts from the rows, which do not have all of the newest drafts. */
  startsFromRows: boolean
  /** The names of the fields that were sent. */
  sent: string[]
  /** The clock carries out what was set for this instant; null: somebody asks. */
  dueAt: string | null
}

interface OperationArgs {
  id?: string
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: string
}

/**
 * Payload decides between a draft and a publication before any other hook runs. So here, at the door,
 * every way of asking for it (a step, `_status`, `draft`, a copy) is read as a step of the workflow,
 * and the save is sent down the way that this step takes (ADR 9).
 */
export const readStepRequest: CollectionBeforeOperationHook = async ({
  args: given,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value 'read' is; a save's is not
  operation,
  req,
}) => {
  if (operation === 'restoreVersion') {
    req.context.restoresAsDraft = 'draft' in given && given.draft === true
  }
  if (operation !== 'create' && operation !== 'update') return given
  const args = given as OperationArgs
  const data = args.data ?? {}
  const stored = args.id === undefined ? null : await readStored(req, collection.slug, args.id)
  const intent = readIntent({ args, data, operation, stored })
  const status = statusFor(intent, data)
  return {
    ...given,
    draft: intent.draft,
    data: { ...data, ...status, step: intent.carried },
  }
}

function readIntent({
  args,
  data,
  operation,
  stored,
}: {
  args: OperationArgs
  data: Record<string, unknown>
  operation: 'create' | 'update'
  stored: Stored | null
}) {
  const isBulk = operation === 'update' && args.id === undefined
  const isTrashing = operation === 'update' && Boolean(data.deletedAt)
  const isCopy = args.duplicateFromID !== undefined
  const asked = isTrashing || isCopy ? null : readStep(data.step)
  const sentDraft = Boolean(args.draft) || isCopy
  const named =
    asked ?? impliedStep({ status: data._status, isDraft: sentDraft, operation, isCopy })
  const step = isTrashing
    ? null
    : (named ?? (stored ? resolveStep(stored, { unpublishes: data._status === 'draft' }) : null))
  const draft = step
    ? takesDraftWay({ step: step.name, operation, isBulk, sentDraft, stored })
    : sentDraft
  const carried: SaveIntent = {
    step,
    isDraft: draft && step?.name !== 'publish' && step?.name !== 'discard',
    startsFromRows: isBulk && !draft && !isTrashing,
    sent: Object.keys(data),
    dueAt: asked !== null && isObject(data.step) ? asText(data.step.dueAt) : null,
  }
  return { carried, draft, isTrashing }
}

/** `_status` and `draft` as Payload and its panel send them, in the workflow's words. */
function impliedStep({
  status,
  isDraft,
  operation,
  isCopy,
}: {
  status: unknown
  isDraft: boolean
  operation: 'create' | 'update'
  isCopy: boolean
}): StepRequest | null {
  if (isCopy) return { name: 'save' }
  if (operation === 'create') {
    return { name: status === 'published' && !isDraft ? 'publish' : 'save' }
  }
  if (status === 'published') return { name: 'publish' }
  return isDraft ? { name: 'save' } : null
}

/**
 * A save that says nothing of drafts and publication: over what is out it changes what readers see;
 * over a change that waits beside it, or over a draft, it goes on with that.
 * With `_status: 'draft'`, Payload's way of unpublishing, over what is out: a withdrawal.
 */
export function resolveStep(
  { row, newest }: Pick<Stored<object>, 'row' | 'newest'>,
  { unpublishes = false }: { unpublishes?: boolean } = {},
): StepRequest {
  const isOut = isLiving(row)
  if (unpublishes) return { name: isOut ? 'withdraw' : 'save' }
  return { name: newest?._status === 'published' ? 'publish' : 'save' }
}

function takesDraftWay({
  step,
  operation,
  isBulk,
  sentDraft,
  stored,
}: {
  step: StepName
  operation: 'create' | 'update'
  isBulk: boolean
  sentDraft: boolean
  stored: Stored | null
}): boolean {
  if (step === 'withdraw') return false
  // Of a bulk change Payload takes the newest versions only with `draft`.
  if (step === 'publish' || step === 'discard') return isBulk
  const isOut = isLiving(stored?.row ?? null)
  if (isBulk || isOut) return true
  if (step === 'save') return sentDraft
  // What goes on to the next desk is complete: Payload validates what is not saved as a draft.
  return operation === 'update' && !['submit', 'approve', 'schedule'].includes(step)
}

function statusFor(
  { carried, isTrashing }: { carried: SaveIntent; isTrashing: boolean },
  data: Record<string, unknown>,
): { _status?: string } {
  const { step } = carried
  if (isTrashing) return { ...('_status' in data ? { _status: undefined } : {}) }
  if (step === null) return {}
  return { _status: step.name === 'publish' || step.name === 'discard' ? 'published' : 'draft' }
}

function readStep(sent: unknown): StepRequest | null {
  if (sent === undefined || sent === null) return null
  if (!isObject(sent) || !isStepName(sent.name) || sent.name === 'restore') {
    throw new APIError('Không có bước xử lý này. Hãy tải lại trang rồi thử lại.', 400, {}, true)
  }
  const { name, note, at, withdrawAt, correction, override } = sent
  return {
    name,
    note: asText(note),
    at: asText(at),
    ...(withdrawAt === undefined ? {} : { withdrawAt: asText(withdrawAt) }),
    correction: asText(correction),
    override: asText(override),
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
