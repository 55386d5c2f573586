import type { DocumentCard } from '@/data/document-views'
import { documentLabels } from '@/site/document-labels'
import { documentName } from '@/site/document-name'
import { formatDay } from '@/text/dates'
import { ValidityMark } from './validity-mark'

interface DocumentListProps {
  documents: DocumentCard[]
  /** 2 directly under the page's title, 3 inside a section. */
  headingLevel: 2 | 3
}

/** Documents as a list: the number first, by which people know them. */
export function DocumentList({ documents, headingLevel }: DocumentListProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <li key={document.id}>
          <article className="document-line">
            <Heading>
              <a className="headline" href={document.href}>
                {documentName(document)}
              </a>
            </Heading>
            <p>{document.abstract}</p>
            <p className="meta">
              {document.issuer !== null && <span>{document.issuer.label}</span>}
              <span>
                {documentLabels.issuedOn}{' '}
                <time dateTime={document.issuedOn}>{formatDay(document.issuedOn)}</time>
              </span>
              <ValidityMark validity={document.validity} />
            </p>
          </article>
        </li>
      ))}
    </ul>
  )
}
