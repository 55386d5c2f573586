import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { emptyForm } from '@/components/intake/form-frame'
import { ItemFeedbackPage } from '@/components/intake/item-feedback-page'
import { findShortLinked } from '@/data/short-links'
import { newStamp } from '@/intake/draw-form'
import { intakeLabels as words } from '@/site/intake-labels'
import type { SearchParams } from '../section-route'

interface Props {
  searchParams: SearchParams
}

export const metadata: Metadata = {
  title: words.itemTitle,
  robots: { index: false, follow: false },
}

export default async function Page({ searchParams }: Props) {
  const { bai } = await searchParams
  const about = typeof bai === 'string' ? await findShortLinked(bai) : null
  if (about === null || typeof bai !== 'string') notFound()
  return <ItemFeedbackPage about={about} state={emptyForm(newStamp(new Date()), { item: bai })} />
}
