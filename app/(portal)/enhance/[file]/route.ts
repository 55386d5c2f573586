import { findEnhancement } from '../../enhancements'

interface Context {
  params: Promise<{ file: string }>
}

/** Serves the scripts of `enhance/` while developing; in production `server/` does. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const text = findEnhancement((await params).file)
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
