import type { Metadata } from 'next'
import { ContactPage } from '@/components/intake/contact-page'
import { emptyForm } from '@/components/intake/form-frame'
import { newStamp } from '@/intake/draw-form'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'
import { siteOfRequest } from '../site-of-request'

export function generateMetadata(): Promise<Metadata> {
  return metadataOfPage({
    title: words.contactTitle,
    description: words.contactIntro,
    path: routes.contact(),
  })
}

export default async function Page() {
  return <ContactPage site={await siteOfRequest()} state={emptyForm(newStamp(new Date()))} />
}
