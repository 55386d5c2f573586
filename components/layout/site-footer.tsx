import type { LinkView, SiteView } from '@/data/views'
import { labels } from '@/site/labels'
import { intakeLabels } from '@/site/intake-labels'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import { Contacts } from './contacts'
import { Emblem } from './emblem'

/** Pages that every portal has, whatever an editor puts into the menu. */
const OURS = [
  { label: intakeLabels.title, href: routes.questions() },
  { label: intakeLabels.contactTitle, href: routes.contact() },
  { label: sharing.follow.footer, href: routes.feeds() },
]

/** Who runs the portal, who answers for it, how to reach them: lines without data are left out. */
export function SiteFooter({ site }: { site: SiteView }) {
  return (
    <footer className="site-footer">
      <div className="wrap site-footer-columns">
        <div className="site-footer-name">
          <Emblem />
          <p className="brand-name">{site.name}</p>
          {site.licence !== null && <p>{site.licence}</p>}
        </div>
        <Contacts site={site} />
        <div>
          <LinkList
            label={labels.layout.footerNavigation}
            links={withOurs(site.footerNavigation)}
          />
          <LinkList label={labels.layout.socialLinks} links={site.socialLinks} />
        </div>
      </div>
    </footer>
  )
}

function LinkList({ label, links }: { label: string; links: LinkView[] }) {
  if (links.length === 0) return null
  return (
    <nav className="footer-nav" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** An editor may have put one of them into the menu. */
function withOurs(links: LinkView[]): LinkView[] {
  return [...links, ...OURS.filter((ours) => links.every(({ href }) => href !== ours.href))]
}
