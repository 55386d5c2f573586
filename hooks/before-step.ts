import type { PayloadRequest } from 'payload'
import type { StepRequest } from '@/editorial/steps'
import type { TakenStep } from '@/hooks/after-step'

export type BeforeStep = (
  step: TakenStep & {
    request: StepRequest
    /** The item as it is about to be saved. */
    data: object
    req: PayloadRequest
  },
) => Promise<void> | void

/** What is asked before a step that the workflow allows is taken; whoever throws refuses it. */
export const BEFORE_STEP: readonly BeforeStep[] = []
