import type { LinkView, SiteView } from '@/data/views'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { sharing } from '@/site/sharing-labels'
import { Emblem } from './emblem'

const FEEDS = { label: sharing.follow.footer, href: routes.feeds() }

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
        <dl className="facts">
          <Fact label={labels.layout.governingBody} value={site.governingBody} />
          <Fact label={labels.layout.responsiblePerson} value={site.responsiblePerson} />
          <Fact label={labels.layout.address} value={site.address} />
          <Fact label={labels.layout.phone} value={site.phone} href={telephone(site.phone)} />
          <Fact label={labels.layout.hotline} value={site.hotline} href={telephone(site.hotline)} />
          <Fact
            label={labels.layout.email}
            value={site.email}
            href={site.email === null ? undefined : `mailto:${site.email}`}
          />
        </dl>
        <div>
          <LinkList
            label={labels.layout.footerNavigation}
            links={[...site.footerNavigation, FEEDS]}
          />
          <LinkList label={labels.layout.socialLinks} links={site.socialLinks} />
        </div>
      </div>
    </footer>
  )
}

function Fact(props: { label: string; value: string | null; href?: string | undefined }) {
  if (props.value === null) return null
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.href === undefined ? props.value : <a href={props.href}>{props.value}</a>}</dd>
    </div>
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

function telephone(number: string | null): string | undefined {
  return number === null ? undefined : `tel:${number.replace(/[^\d+]/g, '')}`
}
