import { takeMessage } from '@/intake/messages'
import { seeOther } from '@/intake/see-other'
import { routes } from '@/site/routes'

export async function POST(request: Request): Promise<Response> {
  return seeOther(await takeMessage(request, new Date()))
}

/** Whoever opens the address again comes to a form. */
export function GET(): Response {
  return new Response(null, { status: 301, headers: { Location: routes.contact() } })
}
