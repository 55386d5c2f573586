import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { StaticPage } from '@/components/page/static-page'
import { findStaticPage } from '@/data/pages'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'

interface Props {
  params: Promise<{ page: string }>
}

const find = cache(findStaticPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page: slug } = await params
  const page = await find(slug)
  if (!page) notFound()
  return metadataOfPage({
    title: page.title,
    description: page.lead ?? page.title,
    path: routes.page(slug),
  })
}

export default async function Page({ params }: Props) {
  const page = await find((await params).page)
  if (!page) notFound()
  return <StaticPage page={page} />
}
