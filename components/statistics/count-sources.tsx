import type { CountView } from '@/data/statistics-views'
import { statisticsLabels as words } from '@/site/statistics-labels'
import { formatDay } from '@/text/dates'
import { formatInteger } from '@/text/numbers'

interface CountCellProps {
  count: CountView
  /** All documents of the page, in the order of their marks: [1], [2] ... */
  documents: string[]
}

/** A number, and in small print where it comes from. */
export function CountWithSources({ count, documents }: CountCellProps) {
  const isMixed = count.sources.length > 1
  return (
    <>
      {count.known ? (
        <span className="number">{formatInteger(count.value)}</span>
      ) : (
        <span className="indivisible">{words.indivisible}</span>
      )}
      {count.sources.map((source, index) => {
        const value = formatInteger(source.value)
        if (source.type === 'figure') {
          const position = documents.indexOf(source.document) + 1
          const mark = `[${position}]`
          const period = words.period(formatDay(source.from), formatDay(source.to))
          return (
            <a key={index} className="source" href={`#nguon-${position}`} title={period}>
              {isMixed ? words.figureOfDocument(value, mark) : words.byDocument(mark)}
            </a>
          )
        }
        const text = isMixed ? words.countedOf(value) : words.counted
        return source.href === null ? (
          <span key={index} className="source">
            {text}
          </span>
        ) : (
          <a key={index} className="source" href={source.href}>
            {text}
          </a>
        )
      })}
    </>
  )
}

/** "theo tài liệu [1]" beside a row that was entered, not counted. */
export function DocumentMark({ document, documents }: { document: string; documents: string[] }) {
  const position = documents.indexOf(document) + 1
  return (
    <a className="source" href={`#nguon-${position}`}>
      {words.byDocument(`[${position}]`)}
    </a>
  )
}

/** What [1], [2] ... stand for. */
export function SourceNotes({ documents }: { documents: string[] }) {
  if (documents.length === 0) return null
  return (
    <div className="source-notes">
      <p id="nguon-so-lieu">{words.sources}</p>
      <ol aria-labelledby="nguon-so-lieu">
        {documents.map((document, index) => (
          <li key={document} id={`nguon-${index + 1}`}>
            {document}
          </li>
        ))}
      </ol>
    </div>
  )
}
