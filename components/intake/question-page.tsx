import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Body } from '@/components/publication/body'
import { Share } from '@/components/publication/share'
import type { QuestionView } from '@/data/question-views'
import { intakeLabels as words } from '@/site/intake-labels'
import { labels } from '@/site/labels'
import { TOPICS } from '@/site/questions'
import { routes } from '@/site/routes'
import { formatShortDate } from '@/text/dates'

interface QuestionPageProps {
  question: QuestionView
  /** The page's absolute address: for sharing, and for the printed page. */
  url: string
}

/** `/hoi-dap/…`: what was asked, what is answered. */
export function QuestionPage({ question, url }: QuestionPageProps) {
  const { title, topic, askedAt, answeredAt, answer } = question
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: words.title, href: routes.questions() },
          { label: TOPICS[topic].label, href: routes.questions({ topic }) },
        ]}
      />
      <article className="article document">
        <header>
          <h1>{title}</h1>
          <p className="meta">
            {words.asked} <time dateTime={askedAt}>{formatShortDate(askedAt)}</time>.{' '}
            {words.answered} <time dateTime={answeredAt}>{formatShortDate(answeredAt)}</time>.
          </p>
        </header>
        <section aria-labelledby="cau-hoi">
          <h2 id="cau-hoi">{words.questionHeading}</h2>
          <p className="asked">{question.question}</p>
        </section>
        <section aria-labelledby="tra-loi">
          <h2 id="tra-loi">{words.answerHeading}</h2>
          <div className="prose">
            <Body nodes={answer} />
          </div>
        </section>
        <footer>
          <p className="print-only">
            {labels.publication.printedFrom}: {url}
          </p>
          <p>
            <a href={routes.askQuestion()}>{words.ask}</a>
          </p>
          <Share url={url} shortUrl={null} />
        </footer>
      </article>
    </>
  )
}
