import type { Metadata } from 'next'
import { LibraryPage } from '@/components/documents/library-page'
import { getDocumentList, parseDocumentQuery } from '@/data/documents'
import { documentLabels } from '@/site/document-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'

interface Props {
  searchParams: SearchParams
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await parseDocumentQuery(await searchParams)
  return {
    ...(await metadataOfPage({
      title: documentLabels.title,
      description: documentLabels.intro,
      path: routes.documents(query),
    })),
    // As many addresses as there are words to look for: search engines get the lists alone.
    ...(query.words === undefined ? {} : { robots: { index: false, follow: true } }),
  }
}

export default async function Page({ searchParams }: Props) {
  const query = await parseDocumentQuery(await searchParams)
  return <LibraryPage list={await getDocumentList(query, new Date())} query={query} />
}
