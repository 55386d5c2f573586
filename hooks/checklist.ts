import type { Endpoint } from 'payload'
import { personOf } from '@/access/rules'
import type { CheckedItem } from '@/editorial/checklist-rules'
import { gatherFacts } from '@/hooks/checklist-facts'

/** What the form asks while somebody types: the rules it applies itself. */
export const checklistEndpoint: Omit<Endpoint, 'root'> = {
  path: '/checklist',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)) {
      return Response.json(
        { errors: [{ message: 'Hãy đăng nhập lại rồi thử lại.' }] },
        { status: 401 },
      )
    }
    const { id, item } = (await req.json?.()) as { id?: string | null; item?: CheckedItem }
    const facts = await gatherFacts({ item: item ?? {}, id: id ?? null, req, now: new Date() })
    return Response.json({ facts })
  },
}
