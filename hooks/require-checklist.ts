import { APIError } from 'payload'
import { explainFindings, isChecked, letsOut } from '@/editorial/checklist'
import type { BeforeStep } from '@/hooks/before-step'
import { findUnknown } from '@/hooks/checklist-facts'

/**
 * Whoever lets an item out mends what the checklist finds, or says why not, which the log keeps.
 * Scripts, imports and the clock carry out what somebody has decided: they are not asked.
 */
export const requireChecklist: BeforeStep = async ({
  collection,
  item: { id },
  request,
  actor,
  override,
  data,
  req,
  at,
}) => {
  if (!letsOut(request.name) || actor === null || override !== null) return
  if (!isChecked(collection)) return
  const findings = await findUnknown({ collection, item: { ...data }, id, req, now: at })
  if (findings.length === 0) return
  throw new APIError(explainFindings(findings), 400, { reason: 'checklist', findings }, true)
}
