import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ArticleView } from '@/components/publication/article-view'
import { DraftNotice } from '@/components/publication/draft-notice'
import { findSharedPreview } from '@/data/shared-preview'
import { labels } from '@/site/labels'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = {
  title: labels.preview.draft,
  robots: { index: false, follow: false },
}

/** A draft for whoever has been sent the link; `server/` keeps this page for nobody. */
export default async function Page({ params }: Props) {
  const shared = await findSharedPreview({ token: (await params).token, now: new Date() })
  if (!shared) notFound()
  if (shared.isOut) redirect(shared.publication.href)
  return (
    <div className="draft">
      <DraftNotice until={shared.until} />
      <ArticleView
        page={{ publication: shared.publication, related: [], newer: null, older: null }}
        url={null}
      />
      <DraftNotice until={shared.until} />
    </div>
  )
}
