import type { DueItem } from '@/data/due-items'
import type { ToldSteps } from '@/data/steps-told'
import type { DueEntry } from '@/data/work-views'

/** What is due, with who set the time, and what the log says of those that could not be done. */
export function dueEntries(due: readonly DueItem[], told: ToldSteps): DueEntry[] {
  return due.map(({ item, step, at }) => ({
    key: `${item.id} ${step}`,
    title: item.title,
    kind: item.kind.label,
    href: item.href,
    step,
    at,
    until: step === 'publish' ? item.withdrawAt : null,
    who: told.whoSet(item.id, { step, at })?.who ?? null,
    failure: told.failure(item.id, { step, at })?.note ?? null,
  }))
}
