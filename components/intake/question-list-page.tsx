import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { Pager } from '@/components/layout/pager'
import type { QuestionListView } from '@/data/question-views'
import { intakeLabels as words } from '@/site/intake-labels'
import { TOPICS, type Topic } from '@/site/questions'
import type { QuestionQuery } from '@/site/queries'
import { routes } from '@/site/routes'
import { formatShortDate } from '@/text/dates'

interface QuestionListPageProps {
  list: QuestionListView
  query: QuestionQuery
}

/** `/hoi-dap`: how to ask, then what others have asked. */
export function QuestionListPage({ list, query }: QuestionListPageProps) {
  const { items } = list
  return (
    <>
      <Breadcrumbs trail={[]} />
      <header className="page-heading">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p className="actions">
          <a className="button button-main" href={routes.askQuestion()}>
            {words.ask}
          </a>
        </p>
      </header>
      <TopicLinks chosen={query.topic} />
      {items.length === 0 ? (
        <p className="empty" role="status">
          {query.topic === undefined ? words.empty : words.emptyTopic}
        </p>
      ) : (
        <ul className="document-list">
          {items.map(({ id, title, href, topic, publishedAt }) => (
            <li key={id}>
              <article className="document-line">
                <h2>
                  <a className="headline" href={href}>
                    {title}
                  </a>
                </h2>
                <p className="meta">
                  <span>{TOPICS[topic].label}</span>
                  <time dateTime={publishedAt}>{formatShortDate(publishedAt)}</time>
                </p>
              </article>
            </li>
          ))}
        </ul>
      )}
      <Pager list={list} words={words} />
    </>
  )
}

/** One topic by a link: its list then has an address of its own. */
function TopicLinks({ chosen }: { chosen: Topic | undefined }) {
  return (
    <nav className="broadcast-filter" aria-labelledby="theo-linh-vuc">
      <p id="theo-linh-vuc">{words.topics}</p>
      <ul className="tabs">
        <li>
          <a href={routes.questions()} aria-current={chosen === undefined ? 'true' : undefined}>
            {words.allTopics}
          </a>
        </li>
        {(Object.keys(TOPICS) as Topic[]).map((topic) => (
          <li key={topic}>
            <a
              href={routes.questions({ topic })}
              aria-current={topic === chosen ? 'true' : undefined}
            >
              {TOPICS[topic].label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
