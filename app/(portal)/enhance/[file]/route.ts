import { findEnhancement } from '../../enhancements'

interface Context {
  params: Promise<{ file: string }>
}

/** Serves the small modules of `enhance/` as they are written. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const text = findEnhancement((await params).file)
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, {
    headers: {
      'Cache-Control': 'public, max-age=3600',
      'Content-Type': 'text/javascript; charset=utf-8',
    },
  })
}
