import type { Metadata } from 'next'
import { emptyForm } from '@/components/intake/form-frame'
import { QuestionForm } from '@/components/intake/question-form'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { newStamp } from '@/intake/draw-form'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../../metadata-of-page'

export function generateMetadata(): Promise<Metadata> {
  return metadataOfPage({
    title: words.ask,
    description: words.askIntro,
    path: routes.askQuestion(),
  })
}

export default function Page() {
  return (
    <>
      <Breadcrumbs trail={[{ label: words.title, href: routes.questions() }]} />
      <header className="page-heading">
        <h1>{words.ask}</h1>
        <p>{words.askIntro}</p>
      </header>
      <QuestionForm state={emptyForm(newStamp(new Date()))} />
    </>
  )
}
