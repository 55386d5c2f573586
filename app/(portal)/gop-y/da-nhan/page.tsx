import type { Metadata } from 'next'
import { ShortPage } from '@/components/intake/short-page'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'

export const metadata: Metadata = { title: words.thanksTitle, robots: { index: false } }

export default function Page() {
  return (
    <ShortPage
      trail={[]}
      title={words.thanksTitle}
      text={words.thanks}
      links={[{ label: words.toHome, href: routes.home() }]}
    />
  )
}
