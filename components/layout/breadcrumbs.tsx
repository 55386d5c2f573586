import type { LinkView } from '@/data/views'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'

/** The way from the front page to here; the page itself is its heading and not repeated. */
export function Breadcrumbs({ trail }: { trail: LinkView[] }) {
  const links = [{ label: labels.layout.home, href: routes.home() }, ...trail]
  return (
    <nav className="breadcrumbs" aria-label={labels.layout.breadcrumbs}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
