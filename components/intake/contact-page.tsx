import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Contacts } from '@/components/layout/contacts'
import { SectionHeading } from '@/components/layout/section-heading'
import type { SiteView } from '@/data/views'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'
import type { FormState } from './form-frame'
import { MessageForm } from './message-form'

/** `/lien-he`: who we are and how to reach us, then a form. */
export function ContactPage({ site, state }: { site: SiteView; state: FormState }) {
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.contactTitle}</h1>
        <p>{words.contactIntro}</p>
        <p>
          <strong>{site.name}</strong>
        </p>
        <Contacts site={site} />
        <p>
          <a href={routes.askQuestion()}>{words.ask}</a>
        </p>
      </header>
      <section aria-labelledby="gui-loi-nhan">
        <SectionHeading id="gui-loi-nhan" title={words.contactForm} href={null} />
        <MessageForm state={state} label={words.contactForm} />
      </section>
    </>
  )
}
