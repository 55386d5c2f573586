import type { QuestionView } from '@/data/question-views'
import { intakeLabels } from '@/site/intake-labels'
import { toJsonLd } from '@/site/structured-data'

/** schema.org's QAPage; whoever has asked is not named. */
export function questionStructuredData({
  question: { title, question, answerText, askedAt, answeredAt, href },
  siteUrl,
  answeredBy,
}: {
  question: QuestionView
  siteUrl: string
  answeredBy: string
}): string {
  const url = `${siteUrl}${href}`
  return toJsonLd([
    {
      '@type': 'QAPage',
      url,
      inLanguage: 'vi',
      mainEntity: {
        '@type': 'Question',
        name: title,
        text: question,
        answerCount: 1,
        datePublished: askedAt,
        author: { '@type': 'Person', name: intakeLabels.asker },
        acceptedAnswer: {
          '@type': 'Answer',
          text: answerText,
          datePublished: answeredAt,
          url: `${url}#tra-loi`,
          author: { '@type': 'Organization', name: answeredBy, url: `${siteUrl}/` },
        },
      },
    },
  ])
}
