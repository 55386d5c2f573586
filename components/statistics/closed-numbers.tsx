import type { ClosedNumbersView, ClosedNumberView } from '@/data/statistics-views'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatShortDate } from '@/text/dates'
import { formatInteger } from '@/text/numbers'
import { ScrollRegion } from './scroll-region'

/** Frozen numbers with their day; what has come of them since stands beside, never in their place. */
export function ClosedNumbers({ closed }: { closed: ClosedNumbersView[] }) {
  return (
    <>
      <ScrollRegion label={words.closed}>
        <table className="numbers" id="bang-ky-da-chot">
          <caption className="sr-only">{words.closed}</caption>
          <thead>
            <tr>
              <th scope="col">{words.closedPeriod}</th>
              <th scope="col">{words.closedAt}</th>
              <th scope="col">{words.frozenNews}</th>
              <th scope="col">{words.adjustedNews}</th>
              <th scope="col">{words.frozenArticles}</th>
              <th scope="col">{words.adjustedArticles}</th>
            </tr>
          </thead>
          <tbody>
            {closed.map(({ name, closedAt, news, articles }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatShortDate(closedAt)}</td>
                <NumberCells number={news} />
                <NumberCells number={articles} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="meta">{words.closedNote}</p>
    </>
  )
}

function NumberCells({ number: { frozen, change } }: { number: ClosedNumberView }) {
  return (
    <>
      <td>{frozen === null ? words.indivisible : formatInteger(frozen)}</td>
      <td>{change === null || change === 0 ? words.noAdjustment : signed(change)}</td>
    </>
  )
}

function signed(change: number): string {
  return change > 0 ? `+${formatInteger(change)}` : `−${formatInteger(-change)}`
}
