import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '@/hooks/refusal'
import { normalizePath } from '@/site/addresses'

interface Redirect {
  from?: string
  to?: string | null
  type?: 'moved' | 'gone'
}

/** Stores paths in one form, refuses what leads nowhere or in a circle, and collapses chains. */
export const checkRedirect: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const redirect: Redirect = { ...(originalDoc as Redirect | undefined), ...(data as Redirect) }
  const refuse = (path: 'from' | 'to', message: string) =>
    refusal({
      collection: collection.slug,
      path,
      label: path === 'from' ? 'Địa chỉ cũ' : 'Địa chỉ mới',
      message,
      req,
    })

  const from = normalizePath(redirect.from ?? '')
  if (from === null) throw refuse('from', 'Địa chỉ cũ bắt đầu bằng dấu / và không phải trang chủ.')
  // What leads to a page that goes is left alone: when the page returns, it must lead there again.
  if (redirect.type === 'gone') return { ...data, from, to: null }

  const wanted = redirect.to ?? ''
  const isElsewhere = /^https?:\/\/\S+$/.test(wanted)
  const isHome = wanted.trim() === '/'
  const target = isElsewhere || isHome ? wanted.trim() : normalizePath(wanted)
  if (target === null) throw refuse('to', 'Hãy ghi địa chỉ mới, bắt đầu bằng dấu / hoặc https://')

  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    where: { from: { equals: target } },
  })
  const to = docs[0]?.to ?? target
  if (to === from) throw refuse('to', 'Địa chỉ mới dẫn vòng về địa chỉ cũ.')
  await leadOlderRedirectsOn({ from, to, req })
  return { ...data, from, to }
}

/** What led to `from` leads straight to `to` now. */
async function leadOlderRedirectsOn({
  from,
  to,
  req,
}: {
  from: string
  to: string
  req: Parameters<CollectionBeforeChangeHook>[0]['req']
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    pagination: false,
    req,
    select: { from: true },
    // An item's own old addresses follow the item, not a redirect that somebody writes.
    where: { and: [{ to: { equals: from } }, { owner: { exists: false } }] },
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({
      collection: 'redirects',
      id,
      data: { to },
      req,
    })
  }
}
