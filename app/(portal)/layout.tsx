import './portal.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { MAIN_ID, PortalFrame } from '@/components/layout/portal-frame'
import { env } from '@/env'
import { siteMetadata } from '@/site/metadata'
import { OFFLINE_SCRIPT, PORTAL_SCRIPT, PREFERENCES_SCRIPT } from './enhancements'
import { siteOfRequest } from './site-of-request'

/** Rendered for each request and cached by server/ alone; see docs/ARCHITECTURE.md. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#10171f' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata({ site: await siteOfRequest(), siteUrl: env.SITE_URL })
}

export default async function Layout({ children }: { children: ReactNode }) {
  const site = await siteOfRequest()
  return (
    // The script below sets data attributes before React would look at them.
    <html lang="vi" suppressHydrationWarning>
      <head>
        {/* Not async: it has to act before the first paint. */}
        <script data-portal="" src={PREFERENCES_SCRIPT} />
        <script
          data-portal=""
          data-offline={OFFLINE_SCRIPT}
          type="module"
          src={PORTAL_SCRIPT}
          fetchPriority="low"
        />
        {/* Painted with half a header, the page would move when the other half is there. */}
        <link rel="expect" href={`#${MAIN_ID}`} blocking="render" />
      </head>
      <body>
        <PortalFrame site={site} now={new Date().toISOString()}>
          {children}
        </PortalFrame>
      </body>
    </html>
  )
}
