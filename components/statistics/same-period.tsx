import type { SpanStatisticsView } from '@/data/statistics-views'
import { statisticsLabels } from '@/site/statistics-labels'
import { formatDecimal } from '@/text/numbers'
import { ScrollRegion } from './scroll-region'

interface SamePeriodProps {
  comparison: NonNullable<SpanStatisticsView['comparison']>
}

/** The span against the same one a year before; the notes say which days, and what is an average. */
export function SamePeriod({ comparison: { title, columns, rows, notes } }: SamePeriodProps) {
  // The first note names the days that are compared; others those of averages.
  const hasAverages = notes.length > 1
  return (
    <>
      <ScrollRegion label={title}>
        <table className="numbers" id="bang-cung-ky">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{typeof cell === 'number' ? formatCell(cell) : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {notes.map((note) => (
        <p key={note} className="meta">
          {note}
        </p>
      ))}
      {hasAverages && <p className="meta">{statisticsLabels.samePeriodNote}</p>}
    </>
  )
}

/** 1.160 and 23,5 */
function formatCell(value: number): string {
  return formatDecimal(value, Number.isInteger(value) ? 0 : 1)
}
