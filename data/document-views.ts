import type { BodyNode, CorrectionView, FileView, LinkView, PublicationCard } from '@/data/views'
import type { DocumentType, Validity } from '@/site/documents'

/** One văn bản in a list. Days are of the calendar: "2022-07-25". */
export interface DocumentCard {
  id: string
  href: string
  number: string
  type: DocumentType
  abstract: string
  issuer: LinkView | null
  issuedOn: string
  validity: Validity
}

/** A văn bản's own page. */
export interface DocumentView extends DocumentCard {
  field: LinkView | null
  signer: string | null
  effectiveOn: string | null
  expiredOn: string | null
  files: FileView[]
  body: BodyNode[]
  corrections: CorrectionView[]
  replaces: DocumentCard[]
  replacedBy: DocumentCard[]
  /** Chosen by an editor; else others of its field. */
  relatedDocuments: DocumentCard[]
  relatedItems: PublicationCard[]
}

/** What the list of documents can be narrowed to. */
export interface DocumentFilters {
  issuers: OptionView[]
  fields: OptionView[]
  /** Years of issue, newest first. */
  years: number[]
}

export interface OptionView {
  value: string
  label: string
}

/** A page of the list of documents: newest first, paged by a cursor. */
export interface DocumentListView {
  items: DocumentCard[]
  filters: DocumentFilters
  olderHref: string | null
  newestHref: string | null
}
