import type { BreakdownRowView, BreakdownView } from '@/data/statistics-views'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatInteger, formatShare } from '@/text/numbers'
import { CountLink } from './count-link'
import { DocumentMark } from './count-sources'
import { ScrollRegion } from './scroll-region'

interface BreakdownTableProps {
  id: string
  caption: string
  /** What the first column lists: "Tháng", "Chuyên mục" ... */
  rowHeading: string
  breakdown: BreakdownView
  documents: string[]
}

/** A span told apart by month, category, unit or campaign, or the reason why it cannot be. */
export function BreakdownTable({
  id,
  caption,
  rowHeading,
  breakdown,
  documents,
}: BreakdownTableProps) {
  if (!breakdown.known) return <Indivisible />
  const { rows, total, addsUp } = breakdown
  return (
    <>
      <ScrollRegion label={caption}>
        <table className="numbers" id={id}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              <th scope="col">{words.news}</th>
              <th scope="col">{words.articles}</th>
              <th scope="col">{words.total}</th>
              <th scope="col">{words.shareOfArticles}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.label} row={row} documents={documents} />
            ))}
          </tbody>
          {addsUp && (
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td>{formatInteger(total.news)}</td>
                <td>{formatInteger(total.articles)}</td>
                <td>{formatInteger(total.sum)}</td>
                <td>{total.share === null ? '–' : formatShare(total.share)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollRegion>
      {!addsUp && <p className="meta">{words.doesNotAddUp}</p>}
    </>
  )
}

/** A document has one number for the whole span, which nobody can tell apart. */
export function Indivisible() {
  return (
    <p className="notice">
      <strong>{words.indivisible}.</strong> {words.indivisibleNote}
    </p>
  )
}

function Row({ row, documents }: { row: BreakdownRowView; documents: string[] }) {
  return (
    <tr>
      <th scope="row">
        {row.href === null ? row.label : <a href={row.href}>{row.label}</a>}
        {row.documents.map((document) => (
          <DocumentMark key={document} document={document} documents={documents} />
        ))}
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
      <td>{formatInteger(row.sum)}</td>
      <td>{row.share === null ? '–' : formatShare(row.share)}</td>
    </tr>
  )
}
