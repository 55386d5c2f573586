import { withdrawQuestion } from '@/intake/questions'
import { seeOther } from '@/intake/see-other'
import { routes } from '@/site/routes'

interface Context {
  params: Promise<{ token: string }>
}

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  await withdrawQuestion((await params).token)
  return seeOther(routes.questionWithdrawn())
}
