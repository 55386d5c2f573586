import type { PublicationCard } from '@/data/views'
import type { UnionBlock } from '@/site/union-blocks'

/** How a unit is reached. */
export interface ContactView {
  person: string | null
  phone: string | null
  email: string | null
  address: string | null
}

export interface ZaloGroupView {
  block: UnionBlock
  /** null: only for those who are let in. */
  href: string | null
}

/** A unit as the page of the network shows it. */
export interface NetworkUnit {
  name: string
  href: string
  isOnFacebook: boolean
  facebookHref: string | null
  zaloGroups: ZaloGroupView[]
  contact: ContactView
  /** What it has last told, the newest first; few. */
  latest: PublicationCard[]
}

export interface NetworkView {
  /** The federation itself, which the units are connected with. */
  federation: NetworkUnit | null
  units: NetworkUnit[]
  /** Of all units that exist today, whatever block is shown. */
  total: number
  onFacebook: number
  blocks: { block: UnionBlock; groups: number; units: number }[]
}

export interface PressLinkView {
  id: string
  title: string
  newspaper: string
  href: string
  publishedOn: string
}

export interface PressListView {
  items: PressLinkView[]
  olderHref: string | null
  newestHref: string | null
}
