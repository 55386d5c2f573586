import type { SiteView } from '@/data/views'
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

/** Phones get a link to the search page, wider screens the form itself. */
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
          <a className="masthead-find" href={routes.search()}>
            {searchLabels.submit}
          </a>
          <div className="masthead-search">
            <SearchForm id="tim-dau-trang" label={searchLabels.onPortal} />
          </div>
        </div>
        <nav className="main-nav" aria-label={labels.layout.mainNavigation}>
          <ul className="wrap">
            {site.mainNavigation.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
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
