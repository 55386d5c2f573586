import type { Metadata } from 'next'
import { ListPage } from '@/components/publication/list-page'
import { getArchive } from '@/data/archive'
import { getListing, parseListQuery } from '@/data/listing'
import { labels } from '@/site/labels'
import type { ListQuery } from '@/site/routes'
import { routes } from '@/site/routes'
import { formatMonth } from '@/text/dates'
import { metadataOfPage } from './metadata-of-page'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

type SectionKind = 'news' | 'article'

interface Props {
  searchParams: SearchParams
}

/** The list page of tin or of bài. */
export function sectionRoute(kind: SectionKind) {
  return async function SectionPage({ searchParams }: Props) {
    const query = parseListQuery(await searchParams)
    const list = { query, hrefOf: (next: ListQuery) => routes.section(kind, next) }
    const [listing, archive] = await Promise.all([
      getListing({ ...list, kinds: [kind] }),
      getArchive({ ...list, kinds: [kind] }),
    ])
    return (
      <ListPage
        archive={archive}
        description={null}
        facts={[]}
        listing={listing}
        picture={null}
        title={listTitle(labels.sections[kind], query)}
        trail={[]}
      />
    )
  }
}

export function sectionMetadata(kind: SectionKind) {
  return async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
    const query = parseListQuery(await searchParams)
    return metadataOfPage({
      title: listTitle(labels.sections[kind], query),
      description: labels.sections[kind],
      path: routes.section(kind, query),
    })
  }
}

/** "Tin tức, tháng 4 năm 2024": what a list is narrowed to. */
export function listTitle(name: string, query: ListQuery): string {
  const { year, month, from, to, kind, lacking } = query
  const words = labels.listing
  const ofKind = kind === undefined ? name : words.titleOfKind(name, kind)
  const title = lacking === undefined ? ofKind : words.titleLacking(ofKind, lacking)
  if (from !== undefined && to !== undefined) {
    return words.titleOfSpan(title, formatMonth(from), formatMonth(to))
  }
  if (year === undefined) return title
  return month === undefined
    ? words.titleOfYear(title, year)
    : words.titleOfMonth(title, month, year)
}
