import type { StatisticsView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatInteger } from '@/text/numbers'
import { CountWithSources, documentsOf, SourceNotes } from './count-sources'

interface YearTableProps {
  id: string
  statistics: StatisticsView
}

/** Tin and bài per year, each number with its source, and what they add up to. */
export function YearTable({ id, statistics }: YearTableProps) {
  const { years, total } = statistics
  const words = labels.statistics
  const documents = documentsOf(years.flatMap((row) => [row.news, row.articles]))
  return (
    <>
      <table className="numbers" id={id}>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.news}</th>
            <th scope="col">{words.articles}</th>
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
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>
              <Total value={total.news} />
            </td>
            <td>
              <Total value={total.articles} />
            </td>
          </tr>
        </tfoot>
      </table>
      <SourceNotes documents={documents} />
    </>
  )
}

function Total({ value }: { value: number | null }) {
  if (value !== null) return formatInteger(value)
  return <span className="indivisible">{labels.statistics.indivisible}</span>
}
