import type { ReactNode } from 'react'
import type { DocumentCard, DocumentView } from '@/data/document-views'
import type { LinkView } from '@/data/views'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { SectionHeading } from '@/components/layout/section-heading'
import { Body } from '@/components/publication/body'
import { CardList } from '@/components/publication/card-list'
import { Corrections } from '@/components/publication/corrections'
import { Share } from '@/components/publication/share'
import { documentLabels as words } from '@/site/document-labels'
import { documentName } from '@/site/document-name'
import { DOCUMENT_TYPES } from '@/site/documents'
import { labels } from '@/site/labels'
import { routes } from '@/site/routes'
import { formatDay } from '@/text/dates'
import { DocumentFiles } from './document-files'
import { DocumentList } from './document-list'
import { ValidityMark } from './validity-mark'

interface DocumentPageProps {
  document: DocumentView
  /** The page's absolute address: for sharing, and for the printed page. */
  url: string
}

/** A văn bản: what it is, its files, its text, and what belongs to it. */
export function DocumentPage({ document, url }: DocumentPageProps) {
  const name = documentName(document)
  return (
    <>
      <Breadcrumbs trail={[{ label: words.title, href: routes.documents() }]} />
      <article className="article document">
        <header>
          <h1>{name}</h1>
          <p className="lead">{document.abstract}</p>
        </header>
        <Properties document={document} />
        <section aria-labelledby="tep-van-ban">
          <h2 id="tep-van-ban">{words.files}</h2>
          <DocumentFiles files={document.files} name={name} />
        </section>
        {document.body.length > 0 && (
          <section aria-labelledby="toan-van">
            <h2 id="toan-van">{words.fullText}</h2>
            <div className="prose">
              <Body nodes={document.body} />
            </div>
          </section>
        )}
        <Corrections corrections={document.corrections} />
        <footer>
          <p className="print-only">
            {labels.publication.printedFrom}: {url}
          </p>
          <Share url={url} shortUrl={null} />
        </footer>
      </article>
      <Documents id="lien-quan" title={words.related} documents={document.relatedDocuments} />
      {document.relatedItems.length > 0 && (
        <section className="section" aria-labelledby="tin-bai-lien-quan">
          <SectionHeading id="tin-bai-lien-quan" title={words.relatedItems} href={null} />
          <CardList cards={document.relatedItems} layout="small" headingLevel={3} />
        </section>
      )}
    </>
  )
}

function Properties({ document }: { document: DocumentView }) {
  const { type, issuer, field, signer, issuedOn, effectiveOn, expiredOn, validity } = document
  return (
    <table className="document-properties">
      <caption className="sr-only">{words.properties}</caption>
      <tbody>
        <Row label={words.number}>{document.number}</Row>
        <Row label={words.type}>
          <a href={routes.documents({ type })}>{DOCUMENT_TYPES[type].label}</a>
        </Row>
        {issuer !== null && <LinkRow label={words.issuer} link={issuer} />}
        {signer !== null && <Row label={words.signer}>{signer}</Row>}
        {field !== null && <LinkRow label={words.field} link={field} />}
        <DayRow label={words.issuedOn} day={issuedOn} />
        {effectiveOn !== null && <DayRow label={words.effectiveOn} day={effectiveOn} />}
        {expiredOn !== null && <DayRow label={words.expiredOn} day={expiredOn} />}
        <Row label={words.force}>
          <ValidityMark validity={validity} />
        </Row>
        <DocumentsRow label={words.replaces} documents={document.replaces} />
        <DocumentsRow label={words.replacedBy} documents={document.replacedBy} />
      </tbody>
    </table>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{children}</td>
    </tr>
  )
}

function LinkRow({ label, link }: { label: string; link: LinkView }) {
  return (
    <Row label={label}>
      <a href={link.href}>{link.label}</a>
    </Row>
  )
}

function DayRow({ label, day }: { label: string; day: string }) {
  return (
    <Row label={label}>
      <time dateTime={day}>{formatDay(day)}</time>
    </Row>
  )
}

function DocumentsRow({ label, documents }: { label: string; documents: DocumentCard[] }) {
  if (documents.length === 0) return null
  return (
    <Row label={label}>
      <ul>
        {documents.map((other) => (
          <li key={other.id}>
            <a href={other.href}>{documentName(other)}</a>
          </li>
        ))}
      </ul>
    </Row>
  )
}

function Documents(props: { id: string; title: string; documents: DocumentCard[] }) {
  if (props.documents.length === 0) return null
  return (
    <section className="section" aria-labelledby={props.id}>
      <SectionHeading id={props.id} title={props.title} href={null} />
      <DocumentList documents={props.documents} headingLevel={3} />
    </section>
  )
}
