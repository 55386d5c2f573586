import type { LinkView, ListingView, PictureView } from '@/data/views'

/** What is known about a topic: a label with one value or several, some of which lead elsewhere. */
export interface FactView {
  label: string
  values: (string | LinkView)[]
}

/** A number of the ledger as a campaign's page tells it. */
export interface KeyFigureView {
  label: string
  /** "gần 2.965 đơn vị" */
  value: string
  /** "năm 2021", "đến 25/07/2022" */
  period: string
  document: string
}

/** The page of a category, unit or campaign. */
export interface TopicView {
  title: string
  description: string | null
  /** Only campaigns have one. */
  picture: PictureView | null
  facts: FactView[]
  /** Only campaigns have some. */
  keyFigures: KeyFigureView[]
  listing: ListingView
}
