import type { Metadata } from 'next'
import { ShortPage } from '@/components/intake/short-page'
import { intakeLabels as words } from '@/site/intake-labels'
import { routes } from '@/site/routes'

export const metadata: Metadata = { title: words.withdrawnTitle, robots: { index: false } }

export default function Page() {
  const questions = { label: words.title, href: routes.questions() }
  return (
    <ShortPage
      trail={[questions]}
      title={words.withdrawnTitle}
      text={words.withdrawn}
      links={[questions]}
    />
  )
}
