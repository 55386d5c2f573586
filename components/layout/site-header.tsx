import type { LinkView, SiteView } from '@/data/views'
import { labels } from '@/site/labels'
import { searchLabels } from '@/site/search-labels'
import { routes } from '@/site/routes'
import { formatLongDate, toLocalDay } from '@/text/dates'
import { SearchForm } from '@/components/search/search-form'
import { DisplayPreferences } from './display-preferences'
import { Emblem } from './emblem'

interface SiteHeaderProps {
  site: SiteView
  /** The current instant, ISO; shown as the day in Vietnam. */
  now: string
}

/**
 * Wider screens get the menu and the form of the search; phones a link to the search, and the menu
 * behind its name: seven entries would take three lines of the first screen. Opened, it pushes the
 * page down, so that it never hides what has the focus.
 */
export function SiteHeader({ site, now }: SiteHeaderProps) {
  return (
    <header className="masthead">
      <div className="masthead-band">
        <div className="wrap masthead-top">
          <a className="brand" href={routes.home()}>
            <Emblem />
            <span>
              {site.governingBody !== null && (
                <span className="brand-body">{site.governingBody}</span>
              )}
              <span className="brand-name">{site.name}</span>
            </span>
          </a>
          <div className="masthead-search">
            <SearchForm id="tim-dau-trang" label={searchLabels.onPortal} />
          </div>
        </div>
        <div className="wrap masthead-bar">
          <a href={routes.search()}>{searchLabels.title}</a>
          <details>
            <summary>{labels.layout.menu}</summary>
            <Menu links={site.mainNavigation} />
          </details>
        </div>
        <Menu links={site.mainNavigation} />
      </div>
      <div className="wrap masthead-today">
        <p>
          <time dateTime={toLocalDay(now)}>{formatLongDate(now)}</time>
        </p>
        <DisplayPreferences />
      </div>
    </header>
  )
}

function Menu({ links }: { links: LinkView[] }) {
  return (
    <nav className="main-nav" aria-label={labels.layout.mainNavigation}>
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
