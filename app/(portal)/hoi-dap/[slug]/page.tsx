import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { QuestionPage } from '@/components/intake/question-page'
import { findQuestion } from '@/data/questions'
import { sharePictureOf, sharedQuestion } from '@/data/share-pictures'
import { env } from '@/env'
import { questionStructuredData } from '@/site/question-metadata'
import { excerpt } from '@/text/excerpt'
import { metadataOfPage } from '../../metadata-of-page'
import { siteOfRequest } from '../../site-of-request'

interface Props {
  params: Promise<{ slug: string }>
}

/** Once a request: the page and its metadata ask for the same question. */
const find = cache(findQuestion)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await find((await params).slug)
  if (!question) notFound()
  return metadataOfPage({
    title: question.title,
    description: excerpt(question.answerText, 200),
    path: question.href,
    picture: sharePictureOf(sharedQuestion(question), (await siteOfRequest()).name),
  })
}

export default async function Page({ params }: Props) {
  const question = await find((await params).slug)
  if (!question) notFound()
  const { name } = await siteOfRequest()
  return (
    <>
      <QuestionPage question={question} url={`${env.SITE_URL}${question.href}`} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: questionStructuredData({ question, siteUrl: env.SITE_URL, answeredBy: name }),
        }}
      />
    </>
  )
}
