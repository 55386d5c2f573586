import type { Metadata } from 'next'
import { QuestionListPage } from '@/components/intake/question-list-page'
import { getQuestionList, parseQuestionQuery } from '@/data/questions'
import { intakeLabels } from '@/site/intake-labels'
import { routes } from '@/site/routes'
import { metadataOfPage } from '../metadata-of-page'
import type { SearchParams } from '../section-route'

interface Props {
  searchParams: SearchParams
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return metadataOfPage({
    title: intakeLabels.title,
    description: intakeLabels.intro,
    path: routes.questions(parseQuestionQuery(await searchParams)),
  })
}

export default async function Page({ searchParams }: Props) {
  const query = parseQuestionQuery(await searchParams)
  return <QuestionListPage list={await getQuestionList(query)} query={query} />
}
