import type { SpanStatisticsView } from '@/data/statistics-views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { routes } from '@/site/routes'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'
import { SourceNotes } from './count-sources'
import { Downloads } from './downloads'
import { SpanForm } from './span-form'
import { SpanCounts, SpanSections } from './span-sections'

/** `/thong-ke`: everything the ledger knows, or the span that the address names. */
export function StatisticsPage({ statistics }: { statistics: SpanStatisticsView }) {
  const { isAll, name, partNote, openingBalance } = statistics
  return (
    <>
      <Breadcrumbs trail={isAll ? [] : [{ label: words.title, href: routes.statistics() }]} />
      <header className="page-heading">
        <h1>
          {isAll ? words.title : words.titleOf(name)}
          {!isAll && partNote !== null && ` (${partNote})`}
        </h1>
        {isAll && <p className="lead">{words.intro}</p>}
      </header>
      {openingBalance !== null && (
        <div className="pocket">
          <p className="pocket-sentence">
            {words.openingBalance(
              formatDay(openingBalance.from),
              formatDay(openingBalance.to),
              formatInteger(openingBalance.news),
              formatInteger(openingBalance.articles),
            )}
          </p>
          <p className="meta">{words.openingBalanceOf(openingBalance.document)}</p>
        </div>
      )}
      <SpanForm {...statistics} />
      {!isAll && <SpanCounts statistics={statistics} />}
      <SpanSections statistics={statistics} />
      <SourceNotes documents={statistics.documents} />
      <Downloads {...statistics} />
    </>
  )
}
