import type { BreakdownView } from '@/data/views'
import { labels } from '@/site/labels'
import { formatInteger } from '@/text/numbers'
import { CountLink } from './count-link'

interface BreakdownTableProps {
  id: string
  caption: string
  /** What the first column lists: "Tháng", "Chuyên mục" ... */
  rowHeading: string
  breakdown: BreakdownView
}

/** One year told apart by month, category, unit or campaign, or the reason why it cannot be. */
export function BreakdownTable({ id, caption, rowHeading, breakdown }: BreakdownTableProps) {
  const words = labels.statistics
  if (!breakdown.known) {
    return (
      <p className="notice" id={id}>
        <strong>{words.indivisible}.</strong> {words.indivisibleNote}
      </p>
    )
  }
  return (
    <>
      <table className="numbers" id={id}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            <th scope="col">{words.news}</th>
            <th scope="col">{words.articles}</th>
          </tr>
        </thead>
        <tbody>
          {breakdown.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">
                {row.href === null ? row.label : <a href={row.href}>{row.label}</a>}
              </th>
              <td>
                <CountLink value={row.news} href={row.newsHref}>
                  {words.unitNews}, {row.label}
                </CountLink>
              </td>
              <td>
                <CountLink value={row.articles} href={row.articlesHref}>
                  {words.unitArticles}, {row.label}
                </CountLink>
              </td>
            </tr>
          ))}
        </tbody>
        {breakdown.addsUp && (
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td>{formatInteger(breakdown.total.news)}</td>
              <td>{formatInteger(breakdown.total.articles)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {!breakdown.addsUp && <p className="meta">{words.doesNotAddUp}</p>}
    </>
  )
}
