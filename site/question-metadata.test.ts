import { expect, test } from 'vitest'
import type { QuestionView } from '@/data/question-views'
import { questionStructuredData } from '@/site/question-metadata'
import { faultsOf } from '@/site/structured-data.fixture'

const siteUrl = 'https://congdoan.example.vn'

const question: QuestionView = {
  id: '1',
  title: 'Nhận BHXH một lần?',
  href: '/hoi-dap/nhan-bhxh-mot-lan',
  topic: 'socialInsurance',
  publishedAt: '2024-04-28T03:00:00.000Z',
  question: 'Tôi nghỉ việc thì có được nhận không? </script><script>',
  answer: [],
  answerText: 'Có, khi đủ điều kiện.',
  askedAt: '2024-04-26T03:00:00.000Z',
  answeredAt: '2024-04-27T03:00:00.000Z',
}

const text = questionStructuredData({ question, siteUrl, answeredBy: 'LĐLĐ tỉnh' })
const told = JSON.parse(text) as { '@graph': unknown[] }

test('search engines are told the question and its answer, with all that they ask for', () => {
  expect(faultsOf(told, siteUrl)).toEqual([])
  expect(told['@graph']).toMatchObject([
    {
      '@type': 'QAPage',
      url: `${siteUrl}/hoi-dap/nhan-bhxh-mot-lan`,
      mainEntity: {
        name: 'Nhận BHXH một lần?',
        text: question.question,
        datePublished: question.askedAt,
        acceptedAnswer: {
          text: 'Có, khi đủ điều kiện.',
          datePublished: question.answeredAt,
          url: `${siteUrl}/hoi-dap/nhan-bhxh-mot-lan#tra-loi`,
          author: { name: 'LĐLĐ tỉnh' },
        },
      },
    },
  ])
})

test('whoever has asked is not named', () => {
  expect(told['@graph']).toMatchObject([{ mainEntity: { author: { name: 'Bạn đọc' } } }])
})

test('no text can end the element', () => {
  expect(text).not.toContain('<')
})
