import { notFound } from 'next/navigation'
import { findShortLink } from '@/data/short-links'

interface Context {
  params: Promise<{ ma: string }>
}

/** Leads a short link to its item; `server/` keeps the answer until something changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const path = await findShortLink((await params).ma)
  if (path === null) notFound()
  return new Response(null, { status: 301, headers: { Location: path } })
}
