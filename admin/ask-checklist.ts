import type { CheckedItem } from '@/editorial/checklist-rules'
import type { ChecklistAnswer } from '@/hooks/checklist'

export interface Asked {
  collection: string
  /** None yet: a new item. */
  id: string | number | undefined
  item: CheckedItem
  signal?: AbortSignal
}

/** What only the database knows of an item as it stands in the form. */
export async function askChecklist(asked: Asked): Promise<ChecklistAnswer> {
  const { collection, id, item, signal } = asked
  const { title, cover, body } = item
  const response = await fetch(`/api/${collection}/checklist`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: id ?? null, item: { title, cover, body } }),
    ...(signal ? { signal } : {}),
  })
  if (!response.ok) throw new Error(`The checklist answered ${response.status}`)
  return (await response.json()) as ChecklistAnswer
}
