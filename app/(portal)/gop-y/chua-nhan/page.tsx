import type { Metadata } from 'next'
import { ShortPage } from '@/components/intake/short-page'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'

export const metadata: Metadata = { title: words.awayTitle, robots: { index: false } }

export default function Page() {
  return (
    <ShortPage
      trail={[]}
      title={words.awayTitle}
      text={words.away}
      links={[{ label: words.toContact, href: routes.contact() }]}
    />
  )
}
