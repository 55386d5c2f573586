import type { Metadata } from 'next'
import { ContactPage } from '@/components/intake/contact-page'
import { ItemFeedbackPage } from '@/components/intake/item-feedback-page'
import { QuestionForm } from '@/components/intake/question-form'
import { ShortPage } from '@/components/intake/short-page'
import { findShortLinked } from '@/data/short-links'
import { getRefusedForm } from '@/intake/draw-form'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'
import { siteOfRequest } from '../../site-of-request'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = {
  title: words.refused,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** A form that could not be taken, with what was typed; `server/` keeps this page for nobody. */
export default async function Page({ params }: Props) {
  const { token } = await params
  const refused = getRefusedForm(token, new Date())
  if (refused === null) {
    const links = [
      { label: words.ask, href: routes.askQuestion() },
      { label: words.contactTitle, href: routes.contact() },
    ]
    return <ShortPage trail={[]} title={words.lostTitle} text={words.lost} links={links} />
  }
  const { form, stamp } = refused
  const state = { ...form, stamp, kept: token }
  if (form.kind === 'contact') return <ContactPage site={await siteOfRequest()} state={state} />
  if (form.kind === 'item') {
    const about = await findShortLinked(form.values.item ?? '')
    return <ItemFeedbackPage about={about} state={state} />
  }
  return (
    <>
      <header className="page-heading">
        <h1>{words.ask}</h1>
      </header>
      <QuestionForm state={state} />
    </>
  )
}
