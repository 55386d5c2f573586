import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskedQuestionPage } from '@/components/intake/asked-question-page'
import { findAskedQuestion } from '@/intake/questions'
import { intakeLabels } from '@/site/intake-labels'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = {
  title: intakeLabels.statusTitle,
  robots: { index: false, follow: false },
  // The address opens it: it is told to nobody, wherever a link leads.
  referrer: 'no-referrer',
}

/** For whoever has asked; `server/` keeps this page for nobody. */
export default async function Page({ params }: Props) {
  const { token } = await params
  const question = await findAskedQuestion(token)
  if (!question) notFound()
  return <AskedQuestionPage question={question} token={token} />
}
