import type { PayloadRequest, Where } from 'payload'
import type { LinkProblem } from '@/editorial/checklist-rules'
import { targetOfLink, type Addressed } from '@/site/links'

/** By link, those of a text that lead nowhere for readers. */
export async function findBrokenLinks(
  links: string[],
  req: PayloadRequest,
): Promise<Record<string, LinkProblem>> {
  const judged = await Promise.all(
    links.map(async (link) => [link, await findProblem(link, req)] as const),
  )
  return Object.fromEntries(judged.flatMap(([link, problem]) => (problem ? [[link, problem]] : [])))
}

const ITEM_LINK = /^(news|articles|episodes|documents|pages|campaigns)\/([^/]+)$/

async function findProblem(link: string, req: PayloadRequest): Promise<LinkProblem | null> {
  const [, collection, id] = ITEM_LINK.exec(link) ?? []
  if (collection && id) {
    const row = await findRow(collection as Addressed, { id: { equals: id } }, req)
    return row ? problemOf(row) : 'missing'
  }
  const target = targetOfLink(link, String(req.payload.config.custom.siteUrl))
  if (target === null) return null
  if (target.kind === 'preview') return 'preview'
  const row =
    target.kind === 'item'
      ? await findRow(target.collection, { slug: { equals: target.slug } }, req)
      : null
  const problem = row ? problemOf(row) : 'missing'
  if (problem !== 'gone' && problem !== 'missing') return problem
  // Only where nobody lives do redirects answer; what has moved is found.
  const redirect = await findRedirect(target.path, req)
  return redirect === 'moved' ? null : (redirect ?? problem)
}

/** Of collections that lack one of these, it is left out. */
const LINKED_SELECT: Record<string, true> = { _status: true, deletedAt: true, publishedAt: true }

interface LinkedRow {
  id: string
  _status?: string | null
  deletedAt?: string | null
  publishedAt?: string | null
}

async function findRow(
  collection: Addressed,
  where: Where,
  req: PayloadRequest,
): Promise<LinkedRow | null> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: LINKED_SELECT,
    trash: true,
    where,
  })
  const [row]: LinkedRow[] = docs
  return row ?? null
}

/** Units and categories have no drafts. */
function problemOf({ _status, deletedAt, publishedAt }: LinkedRow): LinkProblem | null {
  if (deletedAt) return 'trashed'
  if ((_status ?? 'published') === 'published') return null
  return publishedAt ? 'gone' : 'draft'
}

async function findRedirect(path: string, req: PayloadRequest): Promise<'moved' | 'gone' | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    select: { type: true },
    where: { from: { equals: path } },
  })
  return docs[0]?.type ?? null
}
