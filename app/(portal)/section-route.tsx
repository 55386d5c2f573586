import type { Metadata } from 'next'
import { StructuredData } from '@/components/page/structured-data'
import { ListPage } from '@/components/publication/list-page'
import { getArchive } from '@/data/archive'
import { getListing, parseListQuery } from '@/data/listing'
import { env } from '@/env'
import { labels } from '@/site/labels'
import type { ListQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import { breadcrumbs } from '@/site/structured-data'
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
    const title = labels.sections[kind]
    return (
      <>
        <ListPage
          archive={archive}
          description={null}
          facts={[]}
          listing={listing}
          picture={null}
          title={listTitle(title, query)}
          trail={[]}
        />
        <StructuredData
          things={[breadcrumbs([{ label: title, href: routes.section(kind) }], env.SITE_URL)]}
        />
      </>
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
      isPart: query.before !== undefined,
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
