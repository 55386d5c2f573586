import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '@/access/rules'
import { unitIdOf } from '@/access/roles'
import type { WorkflowKind } from '@/editorial/activity'
import { isWorkflowKind } from '@/editorial/activity'
import type { Standing } from '@/editorial/states'
import { NEW_ITEM } from '@/editorial/states'
import type { StepName } from '@/editorial/steps'
import { possibleSteps } from '@/editorial/workflow'
import type { Item } from '@/hooks/step-situation'
import { situationOf, whoAsks } from '@/hooks/step-situation'
import { readStored } from '@/hooks/stored-item'

/** What the form's buttons are made of. */
export interface PossibleSteps extends Pick<
  Standing,
  'state' | 'scheduledAt' | 'withdrawAt' | 'returnReason'
> {
  steps: StepName[]
  isOut: boolean
  hasBeenOut: boolean
}

/** `GET /api/steps?kind=news&id=…`: what whoever asks may do with this item now; without id, with a new one. */
export const stepsEndpoint: Endpoint = {
  path: '/steps',
  method: 'get',
  handler: async (req) => {
    const { kind, id } = req.query
    if (!isWorkflowKind(kind) || !personOf(req)) return refusal()
    const item = typeof id === 'string' ? await stepsOf(req, kind, id) : await stepsOfNew(req)
    return item ? Response.json(item) : refusal()
  },
}

async function stepsOf(
  req: PayloadRequest,
  kind: WorkflowKind,
  id: string,
): Promise<PossibleSteps | null> {
  const seen = await req.payload.findByID({
    collection: kind,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: {},
    trash: true,
  })
  if (!(seen as unknown)) return null
  const stored = await readStored<Item>(req, kind, id)
  const { deletedAt } = stored.row ?? {}
  const situation = await situationOf(req, stored, { id, ...(deletedAt ? { deletedAt } : {}) })
  const { state, scheduledAt, withdrawAt, returnReason } = situation.standing ?? NEW_ITEM
  const { isOut, hasBeenOut } = situation
  const steps = possibleSteps(situation)
  return { steps, state, scheduledAt, withdrawAt, returnReason, isOut, hasBeenOut }
}

async function stepsOfNew(req: PayloadRequest): Promise<PossibleSteps> {
  const steps = possibleSteps({
    standing: null,
    unit: unitIdOf(personOf(req)),
    isOut: false,
    hasBeenOut: false,
    isTrashed: false,
    actor: await whoAsks(req),
    now: new Date(),
  })
  const { state, scheduledAt, withdrawAt, returnReason } = NEW_ITEM
  return { steps, state, scheduledAt, withdrawAt, returnReason, isOut: false, hasBeenOut: false }
}

function refusal(): Response {
  const message = 'Không tìm thấy mục này, hoặc bạn không được xem.'
  return Response.json({ errors: [{ message }] }, { status: 404 })
}
