import { getReading } from '@/data/cms'
import { keep } from '@/data/keep'
import type { LinkView, SiteView } from '@/data/views'
import type { Navigation, SiteSetting } from '@/payload-types'
import { labels } from '@/site/labels'

/**
 * The organisation and its menus, for the head and foot of every page. Settings that nobody has
 * filled in come back empty, whatever their type promises: the site then has a general name.
 */
export function getSite(): Promise<SiteView> {
  return keep('site', readSite)
}

async function readSite(): Promise<SiteView> {
  const { cms, req } = await getReading()
  const [settings, navigation]: [Partial<SiteSetting>, Navigation] = await Promise.all([
    cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: false, req }),
    cms.findGlobal({ slug: 'navigation', depth: 0, overrideAccess: false, req }),
  ])
  return {
    name: settings.name ?? labels.layout.siteName,
    shortName: settings.shortName ?? labels.layout.siteShortName,
    governingBody: settings.governingBody ?? null,
    address: settings.address ?? null,
    phone: settings.phone ?? null,
    email: settings.email ?? null,
    hotline: settings.hotline ?? null,
    responsiblePerson: settings.responsiblePerson ?? null,
    licence: settings.licence ?? null,
    socialLinks: (settings.socialLinks ?? []).map(({ label, url }) => ({ label, href: url })),
    mainNavigation: (navigation.main ?? []).map(toLink),
    footerNavigation: (navigation.footer ?? []).map(toLink),
  }
}

function toLink({ label, href }: LinkView): LinkView {
  return { label, href }
}
