import { notFound } from 'next/navigation'
import { findShortLink } from '@/data/short-links'

interface Context {
  params: Promise<{ ma: string }>
}

/**
 * Leads a short link to its item; `server/` keeps the answer until something changes, and puts its
 * page in the place of 404 and 410.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await findShortLink((await params).ma)
  if (found === null) notFound()
  if (found === 'gone') return new Response(null, { status: 410 })
  return new Response(null, { status: 301, headers: { Location: encodeURI(found.path) } })
}
