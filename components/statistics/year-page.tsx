import type { BreakdownView, YearStatisticsView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { SectionHeading } from '@/components/layout/section-heading'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { BreakdownTable } from './breakdown-table'
import { BroadcastTargets } from './broadcast-targets'
import { CountWithSources, documentsOf, SourceNotes } from './count-sources'
import { MonthChart } from './month-chart'

/** `/thong-ke/[nam]`: one year by kind, month, category, unit and campaign, and its broadcasts. */
export function YearStatisticsPage({ statistics }: { statistics: YearStatisticsView }) {
  const { year, partYear, news, articles, byMonth } = statistics
  const words = labels.statistics
  const documents = documentsOf([news, articles])
  return (
    <>
      <Breadcrumbs trail={[{ label: words.title, href: routes.statistics() }]} />
      <header className="page-heading">
        <h1>
          {words.yearTitle(year)}
          {partYear !== null && ` (${partYear})`}
        </h1>
      </header>
      <dl className="pocket pocket-counts">
        <div>
          <dt>{words.unitNews}</dt>
          <dd>
            <CountWithSources count={news} documents={documents} />
          </dd>
        </div>
        <div>
          <dt>{words.unitArticles}</dt>
          <dd>
            <CountWithSources count={articles} documents={documents} />
          </dd>
        </div>
      </dl>
      <SourceNotes documents={documents} />
      <section className="section" aria-labelledby="theo-thang">
        <SectionHeading id="theo-thang" title={words.byMonth} href={null} />
        <div className="chart-and-table">
          {byMonth.known && <MonthChart year={year} months={byMonth.rows} tableId="bang-thang" />}
          <div>
            <BreakdownTable
              id="bang-thang"
              caption={`${words.byMonth}, ${year}`}
              rowHeading={words.month}
              breakdown={byMonth}
            />
          </div>
        </div>
      </section>
      <Breakdown id="muc" title={words.byCategory} breakdown={statistics.byCategory} year={year} />
      <Breakdown id="don-vi" title={words.byUnit} breakdown={statistics.byUnit} year={year} />
      <Breakdown id="de" title={words.byCampaign} breakdown={statistics.byCampaign} year={year} />
      <section className="section" aria-labelledby="phat-song">
        <SectionHeading id="phat-song" title={words.broadcasts} href={null} />
        <BroadcastTargets broadcasts={statistics.broadcasts} />
      </section>
      <YearPager newerHref={statistics.newerHref} olderHref={statistics.olderHref} />
    </>
  )
}

interface BreakdownProps {
  id: string
  title: string
  breakdown: BreakdownView
  year: number
}

function Breakdown({ id, title, breakdown, year }: BreakdownProps) {
  return (
    <section className="section" aria-labelledby={`theo-${id}`}>
      <SectionHeading id={`theo-${id}`} title={title} href={null} />
      <BreakdownTable
        id={`bang-${id}`}
        caption={`${title}, ${year}`}
        rowHeading={labels.statistics.kindOrName}
        breakdown={breakdown}
      />
    </section>
  )
}

function YearPager({
  newerHref,
  olderHref,
}: {
  newerHref: string | null
  olderHref: string | null
}) {
  const words = labels.statistics
  return (
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
  )
}
