import type { Where } from 'payload'
import { canEdit } from '@/access/roles'
import type { Asker } from '@/data/newsroom'
import { narrowedList } from '@/data/newsroom'
import type { WaitingPosts } from '@/data/work-views'
import type { QuestionState } from '@/site/questions'

const UNANSWERED: readonly QuestionState[] = ['received', 'answering']

interface Kind {
  collection: WaitingPosts['kind']
  where: Where
  /** How the panel's own list is narrowed to the same. */
  narrowed: [field: string, operator: string, value: string | readonly string[]]
}

const kinds = (): Kind[] => [
  {
    collection: 'questions',
    where: { state: { in: [...UNANSWERED] } },
    narrowed: ['state', 'in', UNANSWERED],
  },
  {
    collection: 'feedback',
    where: { isHandled: { equals: false } },
    narrowed: ['isHandled', 'equals', 'false'],
  },
]

/** What readers have sent and nobody has seen to; nothing for who may not read it. */
export async function findWaitingPosts({ payload, req, person }: Asker): Promise<WaitingPosts[]> {
  if (!canEdit(person)) return []
  const found = await Promise.all(
    kinds().map(async ({ collection, where, narrowed }) => {
      const { docs, totalDocs } = await payload.find({
        collection,
        depth: 0,
        limit: 1,
        overrideAccess: false,
        req,
        select: { createdAt: true },
        sort: 'createdAt',
        where,
      })
      const href = narrowedList({ collection }, [narrowed])
      return docs.map(({ createdAt }) => ({
        kind: collection,
        total: totalDocs,
        since: createdAt,
        href,
      }))
    }),
  )
  return found.flat()
}
