import type { ReactNode } from 'react'
import type { SiteView } from '@/data/views'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { SkipLink } from './skip-link'

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
      <SkipLink />
      <SiteHeader site={site} now={now} />
      <main id="noi-dung" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  )
}
