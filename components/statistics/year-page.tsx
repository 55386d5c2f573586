import type { YearStatisticsView } from '@/data/statistics-views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { routes } from '@/site/routes'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { BroadcastTargets } from './broadcast-targets'
import { SourceNotes } from './count-sources'
import { Downloads } from './downloads'
import { SpanForm } from './span-form'
import { Section, SpanCounts, SpanSections } from './span-sections'

/** `/thong-ke/[nam]`: one year told apart in every way, and its broadcasts. */
export function YearStatisticsPage({ statistics }: { statistics: YearStatisticsView }) {
  const { year, partYear, broadcasts, documents, newerHref, olderHref } = statistics
  return (
    <>
      <Breadcrumbs trail={[{ label: words.title, href: routes.statistics() }]} />
      <header className="page-heading">
        <h1>
          {words.yearTitle(year)}
          {partYear !== null && ` (${partYear})`}
        </h1>
      </header>
      <SpanForm {...statistics} />
      <SpanCounts statistics={statistics} />
      <SpanSections statistics={statistics} />
      <Section id="phat-song" title={words.broadcasts}>
        <BroadcastTargets broadcasts={broadcasts} />
      </Section>
      <SourceNotes documents={documents} />
      <Downloads {...statistics} />
      <nav className="pager" aria-label={words.years}>
        {olderHref !== null && (
          <a className="button" href={olderHref}>
            {words.olderYear}
          </a>
        )}
        <a className="button" href={routes.statistics()}>
          {words.allYears}
        </a>
        {newerHref !== null && (
          <a className="button" href={newerHref}>
            {words.newerYear}
          </a>
        )}
      </nav>
    </>
  )
}
