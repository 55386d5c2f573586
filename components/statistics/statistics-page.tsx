import type { StatisticsView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { labels } from '@/site/labels'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'
import { YearChart } from './year-chart'
import { YearTable } from './year-table'

const TABLE_ID = 'bang-theo-nam'

/** `/thong-ke`: the years side by side. */
export function StatisticsPage({ statistics }: { statistics: StatisticsView }) {
  const { openingBalance, years } = statistics
  const words = labels.statistics
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.title}</h1>
        <p className="lead">{words.intro}</p>
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
      <div className="chart-and-table">
        <YearChart years={years} tableId={TABLE_ID} />
        <div>
          <YearTable id={TABLE_ID} statistics={statistics} />
        </div>
      </div>
    </>
  )
}
