import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Person } from '@/access/roles'
import type { Standing, State } from '@/editorial/states'
import type { RecordedStep } from '@/editorial/steps'
import { recordStep } from '@/hooks/activity'

/** A step that has been taken. */
export interface TakenStep {
  collection: CollectionSlug
  /** Title and unit as they were saved with the step. */
  item: { id: string; title: string; unit: string | null }
  step: RecordedStep
  /** Null: the item is new. */
  from: State | null
  to: State
  /** Null: nobody, but a script, an import or the clock. */
  actor: Person | null
  /** The clock carried out what somebody had set for this instant; null: somebody asked. */
  dueAt: string | null
  /** The reason or remark that came with it. */
  note: string | null
  /** Where the item stands before and after the step. */
  before: Standing | null
  standing: Standing
  correction: string | null
  /** Why the checklist's warnings were passed over. */
  override: string | null
  at: Date
}

export type AfterStep = (taken: TakenStep & { req: PayloadRequest }) => Promise<void>

/**
 * What happens after a step, in the transaction of its save, in this order: whoever throws undoes
 * the save. Use `req` for everything that belongs to it. Plain saves are no steps and are not told.
 */
export const AFTER_STEP: readonly AfterStep[] = [recordStep]
