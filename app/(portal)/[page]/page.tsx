import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { StructuredData } from '@/components/page/structured-data'
import { StaticPage } from '@/components/page/static-page'
import { findStaticPage } from '@/data/pages'
import { env } from '@/env'
import { routes } from '@/site/routes'
import { breadcrumbs } from '@/site/structured-data'
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
  const { page: slug } = await params
  const page = await find(slug)
  if (!page) notFound()
  return (
    <>
      <StaticPage page={page} />
      <StructuredData
        things={[breadcrumbs([{ label: page.title, href: routes.page(slug) }], env.SITE_URL)]}
      />
    </>
  )
}
