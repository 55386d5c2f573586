import type { Endpoint } from 'payload'
import { personOf } from '@/access/rules'
import { isChecked } from '@/editorial/checklist'
import type { CheckedItem, Facts } from '@/editorial/checklist-rules'
import { findKnown, gatherFacts } from '@/hooks/checklist-facts'

/** What the form needs to apply the rules itself. */
export interface ChecklistAnswer {
  facts: Facts
  /** The keys of what is open in the version that readers see already. */
  known: string[]
}

/** What the form asks while somebody types: the rules it applies itself. */
export const checklistEndpoint: Omit<Endpoint, 'root'> = {
  path: '/checklist',
  method: 'post',
  handler: async (req) => {
    const collection = String(req.routeParams?.collection)
    if (!personOf(req) || !isChecked(collection)) {
      return Response.json(
        { errors: [{ message: 'Hãy đăng nhập lại rồi thử lại.' }] },
        { status: 401 },
      )
    }
    const { id = null, item = {} } = (await req.json?.()) as {
      id?: string | null
      item?: CheckedItem
    }
    const now = new Date()
    const [facts, known] = await Promise.all([
      gatherFacts({ item, id, req, now }),
      findKnown({ collection, id, req, now }),
    ])
    return Response.json({ facts, known } satisfies ChecklistAnswer)
  },
}
