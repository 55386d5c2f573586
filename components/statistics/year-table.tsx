import type { SpanStatisticsView, YearRowView } from '@/data/statistics-views'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatDecimal, formatInteger, formatShare } from '@/text/numbers'
import { CountWithSources } from './count-sources'
import { ScrollRegion } from './scroll-region'

interface YearTableProps {
  id: string
  years: YearRowView[]
  total: Pick<SpanStatisticsView, 'news' | 'articles' | 'sum' | 'share'>
  documents: string[]
}

/** Tin and bài per year, each number with its source, and what they add up to. */
export function YearTable({ id, years, total, documents }: YearTableProps) {
  return (
    <>
      <ScrollRegion label={words.tableCaption}>
        <table className="numbers" id={id}>
          <caption>{words.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col">{words.news}</th>
              <th scope="col">{words.articles}</th>
              <th scope="col">{words.total}</th>
              <th scope="col">{words.shareOfArticles}</th>
              <th scope="col">{words.perMonth}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((row) => (
              <tr key={row.year} className={row.partYear === null ? undefined : 'part-year'}>
                <th scope="row">
                  <a href={row.href}>{row.year}</a>
                  {row.partYear !== null && <span className="source">{row.partYear}</span>}
                </th>
                <td>
                  <CountWithSources count={row.news} documents={documents} />
                </td>
                <td>
                  <CountWithSources count={row.articles} documents={documents} />
                </td>
                <td>
                  <Known value={row.sum} />
                </td>
                <td>{row.share === null ? '–' : formatShare(row.share)}</td>
                <td>{row.perMonth === null ? '–' : formatDecimal(row.perMonth, 1)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td>
                <Known value={total.news.known ? total.news.value : null} />
              </td>
              <td>
                <Known value={total.articles.known ? total.articles.value : null} />
              </td>
              <td>
                <Known value={total.sum} />
              </td>
              <td>{total.share === null ? '–' : formatShare(total.share)}</td>
              <td>–</td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className="meta">{words.perMonthNote}</p>
    </>
  )
}

function Known({ value }: { value: number | null }) {
  if (value !== null) return formatInteger(value)
  return <span className="indivisible">{words.indivisible}</span>
}
