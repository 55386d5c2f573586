import type { MetadataRoute } from 'next'
import type { SiteView } from '@/data/views'
import { routes } from '@/site/routes'

/** As in `portal.css`; the band at the head of every page. */
const BAND = '#1a4f86'

/**
 * The portal as an application of a phone's: https://www.w3.org/TR/appmanifest/. The icons are
 * drawn from `public/emblem.svg`; of the maskable one a phone may cut off all but the middle.
 */
export function webManifest({ name, shortName }: SiteView): MetadataRoute.Manifest {
  return {
    id: routes.home(),
    name,
    short_name: shortName,
    lang: 'vi',
    dir: 'ltr',
    start_url: routes.home(),
    scope: routes.home(),
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: BAND,
    categories: ['news'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
