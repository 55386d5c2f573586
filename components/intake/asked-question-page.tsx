import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Body } from '@/components/publication/body'
import type { AskedQuestionView } from '@/data/question-views'
import { intakeLabels as words } from '@/site/intake-labels'
import { TOPICS } from '@/site/questions'
import { routes } from '@/site/routes'
import { formatDateTime } from '@/text/dates'

interface AskedQuestionPageProps {
  question: AskedQuestionView
  token: string
}

/** What the private link shows its asker: how far the question has come, and how to take it back. */
export function AskedQuestionPage({ question: asked, token }: AskedQuestionPageProps) {
  const { question, topic, state, askedAt, answer, mayPublish, publishedHref } = asked
  return (
    <>
      <Breadcrumbs trail={[{ label: words.title, href: routes.questions() }]} />
      <article className="article document">
        <header>
          <h1>{words.statusTitle}</h1>
          <p className="notice">{words.statusHint}</p>
          <p role="status">
            {words.statusName}: <strong>{words.states[state]}</strong>
          </p>
          {publishedHref !== null && (
            <p>
              <a href={publishedHref}>{words.seePublished}</a>
            </p>
          )}
        </header>
        {answer.length > 0 && (
          <section aria-labelledby="tra-loi">
            <h2 id="tra-loi">{words.answerHeading}</h2>
            <div className="prose">
              <Body nodes={answer} />
            </div>
          </section>
        )}
        <section aria-labelledby="cau-hoi">
          <h2 id="cau-hoi">{words.questionHeading}</h2>
          <p className="meta">
            {TOPICS[topic].label}. {words.askedAt}{' '}
            <time dateTime={askedAt}>{formatDateTime(askedAt)}</time>.
          </p>
          <p className="asked">{question}</p>
          <p className="meta">{mayPublish ? words.mayPublish : words.mayNotPublish}</p>
        </section>
        <section aria-labelledby="rut">
          <h2 id="rut">{words.withdrawTitle}</h2>
          <form className="form" action={routes.withdrawQuestion(token)} method="post">
            <p>{words.withdrawHint}</p>
            <label className="form-consent">
              <input type="checkbox" required />
              <span>{words.withdrawSure}</span>
            </label>
            <div className="actions">
              <button className="button" type="submit">
                {words.withdraw}
              </button>
            </div>
          </form>
        </section>
      </article>
    </>
  )
}
