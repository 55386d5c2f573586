import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DocumentPage } from '@/components/documents/document-page'
import { findDocument } from '@/data/document-page'
import { sharePictureOf, sharedDocument } from '@/data/share-pictures'
import { env } from '@/env'
import { documentStructuredData } from '@/site/document-metadata'
import { documentName } from '@/site/document-name'
import { metadataOfPage } from '../../metadata-of-page'
import { siteOfRequest } from '../../site-of-request'

interface Props {
  params: Promise<{ slug: string }>
}

/** Once a request: the page and its metadata ask for the same document. */
const find = cache((slug: string) => findDocument(slug, new Date()))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await find((await params).slug)
  if (!document) notFound()
  return metadataOfPage({
    title: documentName(document),
    description: document.abstract,
    path: document.href,
    picture: sharePictureOf(sharedDocument(document), (await siteOfRequest()).name),
  })
}

export default async function Page({ params }: Props) {
  const document = await find((await params).slug)
  if (!document) notFound()
  return (
    <>
      <DocumentPage document={document} url={`${env.SITE_URL}${document.href}`} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: documentStructuredData({ document, siteUrl: env.SITE_URL }),
        }}
      />
    </>
  )
}
