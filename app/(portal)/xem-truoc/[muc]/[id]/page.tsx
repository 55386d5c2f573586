import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/publication/article-view'
import { PreviewNotice } from '@/components/publication/preview-notice'
import { findPreview } from '@/data/preview'
import { env } from '@/env'
import { labels } from '@/site/labels'
import { kindOfSegment } from '@/site/sections'
import { PREVIEW_SCRIPT } from '../../../enhancements'

interface Props {
  params: Promise<{ muc: string; id: string }>
}

export const metadata: Metadata = { title: labels.preview.title, robots: { index: false } }

/** An item as it would look; `server/` keeps this page for nobody. */
export default async function Page({ params }: Props) {
  const { muc, id } = await params
  const kind = kindOfSegment(muc)
  if (!kind) notFound()
  const publication = await findPreview({
    kind,
    id,
    headers: await headers(),
    now: new Date(),
  })
  if (!publication) notFound()
  return (
    <>
      <script data-portal="" type="module" src={PREVIEW_SCRIPT} />
      <PreviewNotice />
      <ArticleView
        page={{ publication, related: [], newer: null, older: null }}
        url={`${env.SITE_URL}${publication.href}`}
      />
    </>
  )
}
