import { paragraphText } from '@/reports/plain-text'
import type { Report, ReportBlock } from '@/reports/report'
import type { Cell, StatisticsTable } from '@/reports/table'
import { formatDecimal, formatInteger } from '@/text/numbers'

interface Numbered {
  block: ReportBlock
  /** Of the first footnote in it. */
  firstFootnote: number
}

/** A report on screen, as it will be printed: the same plain data as in the Word file. */
export function ReportSheet({ report }: { report: Report }) {
  const { letterhead, signature, recipients } = report
  const sections = numberFootnotes(report)
  const footnotes = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ block, firstFootnote }) =>
      block.type === 'paragraph' ? paragraphText(block.content, firstFootnote).footnotes : [],
    )
  return (
    <article aria-label="Xem trước báo cáo" className="report-sheet">
      <header>
        <p>
          {letterhead.superior !== null && <span>{letterhead.superior}</span>}
          <strong>{letterhead.issuer}</strong>
          <span>{letterhead.number}</span>
        </p>
        <p>
          <strong>{letterhead.nation}</strong>
          <strong>{letterhead.motto}</strong>
          <em>{letterhead.placeAndDate}</em>
        </p>
      </header>
      <h2>{report.title}</h2>
      <p className="report-abstract">{report.abstract}</p>
      {sections.map(({ heading, blocks }, index) => (
        <section key={index}>
          {heading !== null && <h3>{heading}</h3>}
          {blocks.map(({ block, firstFootnote }, place) =>
            block.type === 'table' ? (
              <SheetTable key={place} table={block.table} />
            ) : (
              <p key={place}>{paragraphText(block.content, firstFootnote).text}</p>
            ),
          )}
        </section>
      ))}
      <footer>
        <div>
          <strong>Nơi nhận:</strong>
          {recipients.map((line) => (
            <span key={line}>- {line}</span>
          ))}
        </div>
        <div>
          {signature.authority !== null && <strong>{signature.authority}</strong>}
          <strong>{signature.position}</strong>
          <span>{signature.name}</span>
        </div>
      </footer>
      {footnotes.length > 0 && (
        <ul aria-label="Chú thích">
          {footnotes.map((footnote) => (
            <li key={footnote}>{footnote}</li>
          ))}
        </ul>
      )}
    </article>
  )
}

function SheetTable({ table: { title, columns, rows, total, notes } }: { table: StatisticsTable }) {
  return (
    <figure>
      <table>
        <caption>{title}</caption>
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
          {rows.map((row, index) => (
            <Row cells={row} key={index} />
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <Row cells={total} />
          </tfoot>
        )}
      </table>
      {notes.map((note) => (
        <figcaption key={note}>{note}</figcaption>
      ))}
    </figure>
  )
}

function Row({ cells: [first, ...rest] }: { cells: Cell[] }) {
  return (
    <tr>
      <th scope="row">{first === undefined ? '' : inWords(first)}</th>
      {rest.map((cell, index) => (
        <td key={index}>{inWords(cell)}</td>
      ))}
    </tr>
  )
}

function inWords(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return Number.isInteger(cell) ? formatInteger(cell) : formatDecimal(cell, 1)
}

/** Footnotes are numbered through the whole report, as in the Word file. */
function numberFootnotes({ sections }: Report): { heading: string | null; blocks: Numbered[] }[] {
  let next = 1
  return sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => {
      const firstFootnote = next
      if (block.type === 'paragraph') {
        next += block.content.filter((part) => typeof part !== 'string').length
      }
      return { block, firstFootnote }
    }),
  }))
}
