import type { ReactNode } from 'react'
import type { SiteView } from '@/data/views'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SkipLink } from './skip-link'

/** Where the page's own contents begin. */
export const MAIN_ID = 'noi-dung'

interface PortalFrameProps {
  site: SiteView
  /** The current instant, ISO; shown as the day in Vietnam. */
  now: string
  children: ReactNode
}

/** Everything inside `<body>` that all reader pages share. `children` stand in `<main>`. */
export function PortalFrame({ site, now, children }: PortalFrameProps) {
  return (
    <>
      <SkipLink target={MAIN_ID} />
      <SiteHeader site={site} now={now} />
      <main id={MAIN_ID} tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  )
}
