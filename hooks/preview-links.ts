import { createHash, randomBytes } from 'node:crypto'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { docAccessOperation } from 'payload'
import { expiryOf, isLinkDays, isOpen } from '@/editorial/preview-links'
import { routes } from '@/site/routes'

/** 256 bits: nobody finds one by trying. */
const TOKEN_BYTES = 32
const PATH = '/:id/preview-links'

/** As it is stored: whoever reads the database, or a copy of it, cannot open the links. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** "Chia sẻ bản nháp…": for those who may edit the item. */
export const previewLinkEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: PATH, method: 'get', handler: withItem(list) },
  { path: PATH, method: 'post', handler: withItem(create) },
  { path: `${PATH}/:link`, method: 'delete', handler: withItem(revoke) },
]

interface Item {
  collection: CollectionSlug
  id: string
  req: PayloadRequest
}

function withItem(answer: (item: Item) => Promise<Response>): Endpoint['handler'] {
  return async (req) => {
    const { collection, id } = req.routeParams ?? {}
    const item = { collection: collection as CollectionSlug, id: String(id), req }
    if (!(await mayEdit(item)))
      return refuse(403, 'Bạn không sửa được mục này nên không chia sẻ được.')
    return answer(item)
  }
}

async function mayEdit({ collection, id, req }: Item): Promise<boolean> {
  if (!req.user) return false
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: false,
    req,
    where: { id: { equals: id } },
  })
  if (totalDocs === 0) return false
  const permissions = await docAccessOperation({
    collection: req.payload.collections[collection],
    id,
    req,
  })
  return Boolean(permissions.update)
}

async function list({ id, req }: Item): Promise<Response> {
  const now = new Date()
  const { docs } = await req.payload.find({
    collection: 'previewLinks',
    depth: 1,
    pagination: false,
    populate: { users: { name: true } },
    req,
    sort: '-createdAt',
    where: { item: { equals: id }, expiresAt: { greater_than: now.toISOString() } },
  })
  const links = docs
    .filter((link) => isOpen(link, now))
    .map(({ id: link, createdAt, createdBy, expiresAt }) => ({
      id: link,
      createdAt,
      expiresAt,
      createdBy: typeof createdBy === 'object' ? (createdBy?.name ?? null) : null,
    }))
  return Response.json({ links })
}

/** Answers with the address, this once: what is stored does not tell it. */
async function create({ collection, id, req }: Item): Promise<Response> {
  const { days } = ((await req.json?.()) ?? {}) as { days?: unknown }
  if (!isLinkDays(days)) return refuse(400, 'Hãy chọn thời hạn 1, 3 hoặc 7 ngày.')
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const { expiresAt } = await req.payload.create({
    collection: 'previewLinks',
    data: {
      itemCollection: collection,
      item: id,
      tokenHash: hashOfToken(token),
      expiresAt: expiryOf(days, new Date()),
      createdBy: req.user?.id ?? null,
    },
    depth: 0,
    req,
  })
  return Response.json({ path: routes.sharedPreview(token), expiresAt }, { status: 201 })
}

async function revoke({ id, req }: Item): Promise<Response> {
  const { docs } = await req.payload.update({
    collection: 'previewLinks',
    data: { revokedAt: new Date().toISOString() },
    depth: 0,
    req,
    where: {
      id: { equals: String(req.routeParams?.link) },
      item: { equals: id },
      revokedAt: { exists: false },
    },
  })
  if (docs.length === 0)
    return refuse(404, 'Liên kết này đã được thu hồi trước đó. Hãy tải lại trang.')
  return Response.json({ ok: true })
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
