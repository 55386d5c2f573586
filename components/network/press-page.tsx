import type { PressListView } from '@/data/network-views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Pager } from '@/components/layout/pager'
import { labels } from '@/site/labels'
import { networkLabels as words } from '@/site/network-labels'
import { routes } from '@/site/routes'
import { formatDay } from '@/text/dates'

/** `/mang-luoi/bao-chi`: where newspapers wrote about us. Nothing of theirs is copied. */
export function PressPage({ list }: { list: PressListView }) {
  const { items } = list
  return (
    <>
      <Breadcrumbs trail={[{ label: words.title, href: routes.network() }]} />
      <header className="page-heading">
        <h1>{words.press}</h1>
        <p>{words.pressIntro}</p>
      </header>
      {items.length === 0 ? (
        <p className="empty">{words.pressEmpty}</p>
      ) : (
        <ul className="document-list">
          {items.map(({ id, title, newspaper, href, publishedOn }) => (
            <li key={id}>
              <article className="document-line">
                <h2>
                  <a className="headline" href={href} rel="external noopener">
                    {title}
                  </a>
                </h2>
                <p className="meta">
                  <span>{newspaper}</span>
                  <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>
                  <span>{labels.publication.externalLink}</span>
                </p>
              </article>
            </li>
          ))}
        </ul>
      )}
      <Pager
        list={list}
        words={{ pages: words.pages, newest: words.newestPress, older: words.olderPress }}
      />
    </>
  )
}
