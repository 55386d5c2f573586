import type { LinkView, PublicationCard, Stream } from '@/data/views'

/** Empty where too little was read. */
export interface MostReadView {
  today: LinkView[]
  /** Today and the six days before. */
  week: LinkView[]
}

export interface HomeView {
  leadStory: PublicationCard | null
  featured: PublicationCard[]
  latest: PublicationCard[]
  categories: { category: LinkView; stream: Stream; items: PublicationCard[] }[]
  campaigns: LinkView[]
  latestTv: PublicationCard | null
  latestRadio: PublicationCard | null
  mostRead: MostReadView
  year: YearStripView
}

/** The strip with this year's counts: a null means that the ledger cannot tell. */
export interface YearStripView {
  year: number
  news: number | null
  articles: number | null
  tv: number | null
  radio: number | null
  href: string
}
