import { takeQuestion } from '@/intake/questions'
import { seeOther } from '@/intake/see-other'
import { routes } from '@/site/routes'

export async function POST(request: Request): Promise<Response> {
  return seeOther(await takeQuestion(request, new Date()))
}

/** Whoever opens the address again comes to the form. */
export function GET(): Response {
  return new Response(null, { status: 301, headers: { Location: routes.askQuestion() } })
}
