import type { HeatMapView, HeatRowView } from '@/data/statistics-views'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'
import { ScrollRegion } from './scroll-region'

interface HeatMapProps {
  id: string
  heatMap: HeatMapView
}

/**
 * Units x months: a chart that is its own table. Each cell has its number, zeros too, on a ground
 * that is the darker the more there is: the colour only repeats what the number says.
 */
export function HeatMap({ id, heatMap }: HeatMapProps) {
  const { columns, rows, totals, total, entered, until } = heatMap
  return (
    <>
      <ScrollRegion label={words.heatMap}>
        <table className="numbers heat-map" id={id}>
          <caption className="sr-only">{words.heatMapCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {columns.map(({ label, name }) => (
                <th key={name} scope="col">
                  <span aria-hidden="true">{label}</span>
                  <span className="sr-only">{name}</span>
                </th>
              ))}
              <th scope="col">{words.total}</th>
              <th scope="col">{words.silence}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <HeatRow key={row.label} row={row} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {columns.map(({ name }, index) => (
                <td key={name}>{formatInteger(totals[index] ?? 0)}</td>
              ))}
              <td>{formatInteger(total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className="meta">
        {words.heatMapNote} {words.silenceUntil(formatDay(until))}
        {entered > 0 && ` ${words.enteredBeside(formatInteger(entered))}`}
      </p>
    </>
  )
}

function HeatRow({ row }: { row: HeatRowView }) {
  return (
    <tr>
      <th scope="row">{row.href === null ? row.label : <a href={row.href}>{row.label}</a>}</th>
      {row.cells.map(({ count, level, href }, index) => (
        <td key={index} className={level === 0 ? undefined : `heat-${level}`}>
          {href === null ? formatInteger(count) : <a href={href}>{formatInteger(count)}</a>}
        </td>
      ))}
      <td>{formatInteger(row.total)}</td>
      <td>{row.silence === null ? '–' : words.silentDays(formatInteger(row.silence))}</td>
    </tr>
  )
}
