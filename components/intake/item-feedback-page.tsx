import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { LinkView } from '@/data/views'
import { intakeLabels as words } from '@/site/intake-labels'
import type { FormState } from './form-frame'
import { MessageForm } from './message-form'

interface ItemFeedbackPageProps {
  /** The item; null when it has gone meanwhile. */
  about: LinkView | null
  state: FormState
}

/** "Góp ý bài này": says which item it is about. */
export function ItemFeedbackPage({ about, state }: ItemFeedbackPageProps) {
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.itemTitle}</h1>
        <p>{words.itemIntro}</p>
        {about !== null && (
          <p>
            {words.about}: <a href={about.href}>{about.label}</a>
          </p>
        )}
      </header>
      <MessageForm state={state} label={words.itemTitle} />
    </>
  )
}
